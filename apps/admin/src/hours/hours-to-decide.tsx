import { labelOf } from '@journeyline/app-kit/label-of'
import { InboxLine } from '@journeyline/ui/inbox/inbox-line.tsx'
import { useFormats, useMessages } from '@journeyline/ui/words/messages.tsx'
import { memo } from 'react'
import { graphql } from '../generated/gql.ts'
import type { HoursToDecide_EntryFragment } from '../generated/graphql.ts'
import { EntryEvidence } from './entry-evidence.tsx'
import { hoursMessages } from './messages.ts'

/**
 * The page spreads it unmasked: entries are grouped, chosen and sent on to acts.
 * @public Read by the code generator; pages spread it by name.
 */
export const hoursToDecideFragment = graphql(`
  fragment HoursToDecide_entry on HoursEntry {
    id
    kind
    basis
    onDay
    minutes
    note
    reason
    writtenBy {
      label
    }
    competency {
      id
      code
      displayText
    }
    course {
      id
      number
      name
    }
    placement {
      id
      employer {
        id
        name
      }
    }
    enrollment {
      id
      learner {
        id
        name
      }
    }
    evidence {
      id
      name
      url
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

export type EntryToDecide = HoursToDecide_EntryFragment

/** What one needs to judge an entry: day, hours, what for, what was done, where, and who says so. */
export const HoursToDecide = memo(({ entry }: { entry: EntryToDecide }) => {
  const t = useMessages(hoursMessages)
  const format = useFormats()
  const { kind, competency, course, placement, note, reason, corrects, resubmits, writtenBy } = entry
  const isCredit = entry.basis === 'PRIOR_CREDIT'
  const kindWord = isCredit
    ? `${labelOf('hoursKind', kind)} · ${t('priorCredit')}`
    : labelOf('hoursKind', kind)
  const subject = competency
    ? `${competency.code} ${competency.displayText}`
    : course && `${course.number} ${course.name}`
  const notes = [
    note,
    reason && isCredit && t('because', { reason }),
    reason && !isCredit && t(corrects ? 'correctedBecause' : 'lateBecause', { reason }),
    resubmits && t('againAfter', { reason: resubmits.decisionReason ?? '' }),
  ].filter((line) => typeof line === 'string')
  return (
    <InboxLine
      when={format.day(entry.onDay, 'weekday')}
      amount={format.hours(entry.minutes)}
      what={<span>{subject ?? <span className="jl-dim">{kindWord}</span>}</span>}
      notes={notes}
      who={
        <>
          <span>{placement?.employer.name ?? labelOf('hoursKind', kind)}</span>
          <span>{writtenBy.label}</span>
          <EntryEvidence evidence={entry.evidence} />
        </>
      }
    />
  )
})
