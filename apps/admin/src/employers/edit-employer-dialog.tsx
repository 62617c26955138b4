import type { FragmentType } from '@apollo/client'
import { useApolloClient, useSuspenseFragment } from '@apollo/client/react'
import { checkWith } from '@journeyline/app-kit/form/check-with'
import { EditForm } from '@journeyline/app-kit/form/edit-form.tsx'
import { FormDialog } from '@journeyline/app-kit/form/form-dialog.tsx'
import { formValues } from '@journeyline/app-kit/form/form-values'
import { useEdit } from '@journeyline/app-kit/form/use-edit'
import { EmployerDetails } from '@journeyline/domain/employers/employer-details'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { graphql } from '../generated/gql.ts'
import type { EmployerFields_EmployerFragment as Employer } from '../generated/graphql.ts'
import {
  EmployerFields,
  type EmployerValues,
  employerFields,
  useEmployerDifferences,
} from './employer-fields.tsx'
import { employerMessages } from './messages.ts'
import { useUpdateEmployer } from './update-employer.ts'

const again = graphql(`
  query EmployerAgain($id: ID!) {
    node(id: $id) {
      id
      ... on Employer {
        ...EmployerFields_employer
      }
    }
  }
`)

type Props = { employer: FragmentType<typeof employerFields>; opened: boolean; onClose: () => void }

/** Changes what is written about an employer. When somebody saved first, what was typed stays and the two can be compared. */
export function EditEmployerDialog({ employer: from, opened, onClose }: Props) {
  const t = useMessages(employerMessages)
  const { data: employer } = useSuspenseFragment({ fragment: employerFields, from })
  return (
    <FormDialog title={t('editTitle')} opened={opened} onClose={onClose}>
      <EditEmployerForm employer={employer} onSaved={onClose} />
    </FormDialog>
  )
}

type FormProps = { employer: Employer; onSaved: () => void }

function EditEmployerForm({ employer, onSaved }: FormProps) {
  const t = useMessages(employerMessages)
  const save = useUpdateEmployer()
  const differences = useEmployerDifferences()
  const client = useApolloClient()
  const { id, version } = employer
  const edit = useEdit<Employer, EmployerValues>({
    row: employer,
    valuesOf,
    check: (values) => checkWith(EmployerDetails, values),
    save: (values) =>
      save({ employerId: id, expectedVersion: version, details: EmployerDetails.parse(values) }),
    reload: () => client.query({ query: again, variables: { id: id }, fetchPolicy: 'network-only' }),
    onSaved,
  })
  return (
    <EditForm
      edit={edit}
      differences={differences(valuesOf(edit.began), valuesOf(employer))}
      submit={t('save')}
    >
      <EmployerFields form={edit.form} />
    </EditForm>
  )
}

const valuesOf = (employer: Employer) => formValues(EmployerDetails, employer)
