import type { FragmentType } from '@apollo/client'
import { useApolloClient, useSuspenseFragment } from '@apollo/client/react'
import { checkWith } from '@journeyline/app-kit/form/check-with'
import { differencesOf } from '@journeyline/app-kit/form/differences'
import { EditForm } from '@journeyline/app-kit/form/edit-form.tsx'
import { FormDialog } from '@journeyline/app-kit/form/form-dialog.tsx'
import { formValues } from '@journeyline/app-kit/form/form-values'
import { useEdit } from '@journeyline/app-kit/form/use-edit'
import { EmployerDetails } from '@journeyline/domain/employers/employer-details'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { graphql } from '../generated/gql.ts'
import type { EditEmployerDialog_EmployerFragment as Employer } from '../generated/graphql.ts'
import { EmployerFields, type EmployerValues } from './employer-fields.tsx'
import { employerMessages } from './messages.ts'
import { useUpdateEmployer } from './update-employer.ts'

const fragment = graphql(`
  fragment EditEmployerDialog_employer on Employer {
    id
    name
    about
    version
  }
`)

const again = graphql(`
  query EmployerAgain($id: ID!) {
    node(id: $id) {
      id
      ... on Employer {
        ...EditEmployerDialog_employer
      }
    }
  }
`)

type Props = { employer: FragmentType<typeof fragment>; opened: boolean; onClose: () => void }

/** Changes what is written about an employer. When somebody saved first, what was typed stays and the two can be compared. */
export function EditEmployerDialog({ employer: from, opened, onClose }: Props) {
  const t = useMessages(employerMessages)
  const { data: employer } = useSuspenseFragment({ fragment, from })
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
  const client = useApolloClient()
  const { id, version } = employer
  const edit = useEdit<Employer, EmployerValues>({
    row: employer,
    valuesOf,
    check: (values) => checkWith(EmployerDetails, values),
    save: (values) => save({ employerId: id, expectedVersion: version, ...values }),
    reload: () => client.query({ query: again, variables: { id: id }, fetchPolicy: 'network-only' }),
    onSaved,
  })
  const changed = differencesOf(valuesOf(edit.began), valuesOf(employer), {
    name: [t('name')],
    about: [t('about')],
  })
  return (
    <EditForm edit={edit} differences={changed} submit={t('save')}>
      <EmployerFields form={edit.form} />
    </EditForm>
  )
}

const valuesOf = (employer: Employer) => formValues(EmployerDetails, employer)
