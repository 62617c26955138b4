import { differencesOf } from '@journeyline/app-kit/form/differences'
import { EachField } from '@journeyline/app-kit/form/each-field.tsx'
import { DayField } from '@journeyline/ui/form/day-field.tsx'
import { NumberField } from '@journeyline/ui/form/number-field.tsx'
import { TextField } from '@journeyline/ui/form/text-field.tsx'
import type { FieldBinding } from '@journeyline/ui/form/use-checked'
import { useFormats, useMessages } from '@journeyline/ui/words/messages.tsx'
import { graphql } from '../generated/gql.ts'
import { type CohortValues, suggestedCode } from './cohort-values.ts'
import { cohortMessages } from './messages.ts'

type Form = {
  values: CohortValues
  set: (path: 'name' | 'code', value: string) => void
  field: <Path extends keyof CohortValues>(path: Path) => FieldBinding<CohortValues[Path]>
}

/** What the form writes back, and what it is written to. */
export const cohortFields = graphql(`
  fragment CohortFields_cohort on Cohort {
    id
    code
    name
    startsOn
    expectedEndsOn
    capacity
    seatsTaken
    version
  }
`)

/** The fields of a cohort. With `suggest` the code follows the name until somebody writes a code. */
export function CohortFields({ form, suggest }: { form: Form; suggest?: boolean }) {
  const t = useMessages(cohortMessages)
  const rename = (name: string) => {
    if (suggest && form.values.code === suggestedCode(form.values.name)) form.set('code', suggestedCode(name))
    form.set('name', name)
  }
  return (
    <EachField<CohortValues>
      fields={{
        name: (
          <TextField
            label={t('name')}
            help={t('nameHelp')}
            required
            {...form.field('name')}
            onChange={rename}
          />
        ),
        code: <TextField label={t('code')} help={t('codeHelp')} required {...form.field('code')} />,
        startsOn: <DayField label={t('startsOn')} required {...form.field('startsOn')} />,
        expectedEndsOn: <DayField label={t('expectedEndsOn')} required {...form.field('expectedEndsOn')} />,
        capacity: (
          <NumberField
            label={t('seats')}
            help={t('seatsHelp')}
            required
            min={1}
            unit={t('seatsUnit')}
            {...form.field('capacity')}
          />
        ),
      }}
    />
  )
}

/** How what somebody else saved meanwhile differs. */
export function useCohortDifferences() {
  const t = useMessages(cohortMessages)
  const format = useFormats()
  return (before: CohortValues, now: CohortValues) =>
    differencesOf(before, now, {
      name: [t('name')],
      code: [t('code')],
      startsOn: [t('startsOn'), format.day],
      expectedEndsOn: [t('expectedEndsOn'), format.day],
      capacity: [t('seats')],
    })
}
