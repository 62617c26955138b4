import { ActForm } from '@journeyline/app-kit/form/act-form.tsx'
import { checkWith } from '@journeyline/app-kit/form/check-with'
import { useActForm } from '@journeyline/app-kit/form/use-act-form'
import { fieldOfEntry } from '@journeyline/app-kit/hours/field-of-entry'
import { say } from '@journeyline/app-kit/say'
import { mayResubmitHours } from '@journeyline/domain/hours/decide-hours'
import { HoursDetails } from '@journeyline/domain/hours/hours-entry'
import { DayField } from '@journeyline/ui/form/day-field.tsx'
import { HoursField } from '@journeyline/ui/form/hours-field.tsx'
import { SelectField } from '@journeyline/ui/form/select-field.tsx'
import { TextField } from '@journeyline/ui/form/text-field.tsx'
import { Refused } from '@journeyline/ui/states/states.tsx'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { graphql } from '../../generated/gql.ts'
import type { ResubmitForm_EntryFragment, WritingFacts_PlacementFragment } from '../../generated/graphql.ts'
import words from '../../looks/words.module.css'
import { hoursMessages } from '../messages.ts'
import { type MendedValues, useResubmitHours } from './resubmit-hours.ts'
import { competencyOptions, mayWrite } from './writing-facts.ts'

graphql(`
  fragment ResubmitForm_entry on HoursEntry {
    id
    status
    onDay
    minutes
    note
    decisionReason
    competency {
      id
    }
    resubmittedBy {
      id
    }
    placement {
      id
      ...WritingFacts_placement @unmask
    }
  }
`)

type Props = {
  entry: Omit<ResubmitForm_EntryFragment, 'placement'>
  placement: WritingFacts_PlacementFragment
  onDone: () => void
}

/** The rejected entry as it was, with the reason above it, to mend and send again. */
export function ResubmitForm({ entry, placement, onDone }: Props) {
  const t = useMessages(hoursMessages)
  const resubmit = useResubmitHours(placement.id)
  const form = useActForm<MendedValues>({
    initial: {
      ...{ onDay: entry.onDay, minutes: entry.minutes, note: entry.note ?? '' },
      competencyId: entry.competency?.id ?? '',
    },
    check: (values) => problemsOfEntry(values, placement),
    act: (values) => resubmit(entry.id, values),
    fieldOf: fieldOfEntry,
    onDone,
  })
  const open = mayResubmitHours({
    basis: 'DONE',
    status: entry.status,
    isResubmitted: Boolean(entry.resubmittedBy),
  })
  if (!open.allowed) return <Refused reason={say(open)} />
  return (
    <ActForm form={form} submit={t('sendAgain')}>
      {entry.decisionReason && (
        <p className={words.note}>{t('againBecause', { reason: entry.decisionReason })}</p>
      )}
      <DayField label={t('day')} required {...form.field('onDay')} />
      <HoursField label={t('hours')} required {...form.field('minutes')} />
      <SelectField
        label={t('competency')}
        options={competencyOptions(placement)}
        placeholder={t('noneInParticular')}
        searchable
        {...form.field('competencyId')}
      />
      <TextField label={t('note')} multiline optional {...form.field('note')} />
    </ActForm>
  )
}

function problemsOfEntry(values: MendedValues, placement: WritingFacts_PlacementFragment) {
  const { onDay, minutes, competencyId } = values
  const details = { kind: 'OJT', ...values, competencyId: competencyId || null }
  const problems = checkWith(HoursDetails, { ...details, minutes: minutes === '' ? undefined : minutes })
  if (problems.length > 0) return problems
  const decision = mayWrite(placement, { onDay, minutes: Number(minutes), minutesThatDay: 0 })
  return decision.allowed ? [] : [{ path: decision.field ?? 'onDay', message: say(decision) }]
}
