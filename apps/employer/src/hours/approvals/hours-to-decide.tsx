import { InboxLine } from '@journeyline/ui/inbox/inbox-line.tsx'
import { useFormats, useMessages } from '@journeyline/ui/words/messages.tsx'
import { memo } from 'react'
import { graphql } from '../../generated/gql.ts'
import type { HoursToDecide_EntryFragment } from '../../generated/graphql.ts'
import { hoursMessages } from '../messages.ts'
import styles from './hours-to-decide.module.css'

graphql(`
  fragment HoursToDecide_entry on HoursEntry {
    id
    status
    onDay
    minutes
    note
    reason
    source
    writtenBy {
      label
    }
    competency {
      id
      code
      displayText
    }
    placement {
      id
      apprenticeName
    }
    corrects {
      id
    }
    resubmits {
      id
      decisionReason
    }
    mayApprove {
      allowed
      reason
    }
  }
`)

/** What one needs to judge an entry: day, hours, what for, what was done, and who says so. */
export const HoursToDecide = memo(({ entry }: { entry: HoursToDecide_EntryFragment }) => {
  const t = useMessages(hoursMessages)
  const format = useFormats()
  const { competency, corrects, note, reason, resubmits } = entry
  const corrected = corrects && t('inPlaceOf', { reason: reason ?? '' })
  const again =
    resubmits &&
    (resubmits.decisionReason ? t('againAfter', { reason: resubmits.decisionReason }) : t('again'))
  return (
    <InboxLine
      when={format.day(entry.onDay, 'weekday')}
      amount={format.hours(entry.minutes)}
      what={
        competency ? (
          <span>
            <span className={styles.code}>{competency.code}</span> {competency.displayText}
          </span>
        ) : (
          <span className="jl-dim">{t('noCompetency')}</span>
        )
      }
      short
      notes={[note, corrected, again].filter((line) => !!line).map(String)}
      who={entry.writtenBy.label}
    />
  )
})
