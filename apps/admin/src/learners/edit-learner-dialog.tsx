import type { FragmentType } from '@apollo/client'
import { useApolloClient, useSuspenseFragment } from '@apollo/client/react'
import { EditForm } from '@journeyline/app-kit/form/edit-form.tsx'
import { FormDialog } from '@journeyline/app-kit/form/form-dialog.tsx'
import { formValues } from '@journeyline/app-kit/form/form-values'
import { useEdit } from '@journeyline/app-kit/form/use-edit'
import { LearnerDetails } from '@journeyline/domain/learners/learner-details'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { graphql } from '../generated/gql.ts'
import type { LearnerFields_LearnerFragment } from '../generated/graphql.ts'
import { LearnerFields, learnerFields, useLearnerDifferences } from './learner-fields.tsx'
import { type LearnerValues, learnerDetails, learnerProblems } from './learner-values.ts'
import { learnerMessages } from './messages.ts'
import { useUpdateLearner } from './update-learner.ts'

const again = graphql(`
  query LearnerAgain($id: ID!) {
    node(id: $id) {
      id
      ... on Learner {
        ...LearnerFields_learner
      }
    }
  }
`)

type Learner = LearnerFields_LearnerFragment
type Props = { learner: FragmentType<typeof learnerFields>; opened: boolean; onClose: () => void }

/** Changes a learner. When somebody saved first, what was typed stays and the two can be compared. */
export function EditLearnerDialog({ learner: from, opened, onClose }: Props) {
  const t = useMessages(learnerMessages)
  const { data: learner } = useSuspenseFragment({ fragment: learnerFields, from })
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
  const differences = useLearnerDifferences()
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
