import type { FragmentType } from '@apollo/client'
import { useApolloClient, useSuspenseFragment } from '@apollo/client/react'
import { differencesOf } from '@journeyline/app-kit/form/differences'
import { EditForm } from '@journeyline/app-kit/form/edit-form.tsx'
import { FormDialog } from '@journeyline/app-kit/form/form-dialog.tsx'
import { formValues } from '@journeyline/app-kit/form/form-values'
import { useEdit } from '@journeyline/app-kit/form/use-edit'
import { LearnerDetails } from '@journeyline/domain/learners/learner-details'
import { useFormats, useMessages } from '@journeyline/ui/words/messages.tsx'
import { graphql } from '../generated/gql.ts'
import type { EditLearnerDialog_LearnerFragment } from '../generated/graphql.ts'
import { LearnerFields } from './learner-fields.tsx'
import { type LearnerValues, learnerDetails, learnerProblems } from './learner-values.ts'
import { learnerMessages } from './messages.ts'
import { settingsInWords } from './settings-in-words.ts'
import { useUpdateLearner } from './update-learner.ts'

const fragment = graphql(`
  fragment EditLearnerDialog_learner on Learner {
    id
    externalId
    firstName
    lastName
    email
    phone
    dateOfBirth
    state
    language
    openToRemote
    workSettings
    version
  }
`)

const again = graphql(`
  query LearnerAgain($id: ID!) {
    node(id: $id) {
      id
      ... on Learner {
        ...EditLearnerDialog_learner
      }
    }
  }
`)

type Learner = EditLearnerDialog_LearnerFragment
type Props = { learner: FragmentType<typeof fragment>; opened: boolean; onClose: () => void }

/** Changes a learner. When somebody saved first, what was typed stays and the two can be compared. */
export function EditLearnerDialog({ learner: from, opened, onClose }: Props) {
  const t = useMessages(learnerMessages)
  const { data: learner } = useSuspenseFragment({ fragment, from })
  return (
    <FormDialog title={t('editLearner')} opened={opened} onClose={onClose}>
      <EditLearnerForm learner={learner} onSaved={onClose} />
    </FormDialog>
  )
}

type FormProps = { learner: Learner; onSaved: () => void }

function EditLearnerForm({ learner, onSaved }: FormProps) {
  const t = useMessages(learnerMessages)
  const save = useUpdateLearner()
  const differences = useDifferences()
  const client = useApolloClient()
  const { id, version } = learner
  const edit = useEdit<Learner, LearnerValues>({
    row: learner,
    valuesOf,
    check: learnerProblems,
    save: (values) => save({ learnerId: id, expectedVersion: version, details: learnerDetails(values) }),
    reload: () => client.query({ query: again, variables: { id: id }, fetchPolicy: 'network-only' }),
    onSaved,
  })
  return (
    <EditForm
      edit={edit}
      differences={differences(valuesOf(edit.began), valuesOf(learner))}
      submit={t('saveLearner')}
    >
      <LearnerFields form={edit.form} />
    </EditForm>
  )
}

const valuesOf = (learner: Learner) => formValues(LearnerDetails, learner)

function useDifferences() {
  const t = useMessages(learnerMessages)
  const format = useFormats()
  return (before: LearnerValues, now: LearnerValues) =>
    differencesOf(before, now, {
      firstName: [t('firstName')],
      lastName: [t('lastName')],
      email: [t('email')],
      phone: [t('phone')],
      externalId: [t('reference')],
      dateOfBirth: [t('dateOfBirth'), format.day],
      state: [t('state')],
      language: [t('language')],
      workSettings: [t('workSettings'), (settings) => settingsInWords(settings).join(', ')],
      openToRemote: [t('openToRemote'), (open) => t(open ? 'yes' : 'no')],
    })
}
