import { differencesOf } from '@journeyline/app-kit/form/differences'
import { EachField } from '@journeyline/app-kit/form/each-field.tsx'
import type { FormValues } from '@journeyline/app-kit/form/form-values'
import type { EmployerDetails } from '@journeyline/domain/employers/employer-details'
import { TextField } from '@journeyline/ui/form/text-field.tsx'
import type { useChecked } from '@journeyline/ui/form/use-checked'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { graphql } from '../generated/gql.ts'
import { employerMessages } from './messages.ts'

export type EmployerValues = FormValues<EmployerDetails>
/** What the form writes back, and what it is written to. */
export const employerFields = graphql(`
  fragment EmployerFields_employer on Employer {
    id
    name
    about
    version
  }
`)

type Props = { form: ReturnType<typeof useChecked<EmployerValues>> }

/** What staff write about an employer. */
export function EmployerFields({ form }: Props) {
  const t = useMessages(employerMessages)
  return (
    <EachField<EmployerValues>
      fields={{
        name: <TextField label={t('name')} required {...form.field('name')} />,
        about: (
          <TextField label={t('about')} help={t('aboutHelp')} optional multiline {...form.field('about')} />
        ),
      }}
    />
  )
}

/** How what somebody else saved meanwhile differs. */
export function useEmployerDifferences() {
  const t = useMessages(employerMessages)
  return (before: EmployerValues, now: EmployerValues) =>
    differencesOf(before, now, { name: [t('name')], about: [t('about')] })
}
