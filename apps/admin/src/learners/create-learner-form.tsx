import { ActForm } from '@journeyline/app-kit/form/act-form.tsx'
import { useActForm } from '@journeyline/app-kit/form/use-act-form'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { useCreateLearner } from './create-learner.ts'
import { LearnerFields } from './learner-fields.tsx'
import { learnerDetails, learnerProblems, noLearner } from './learner-values.ts'
import { learnerMessages } from './messages.ts'

type Props = {
  onCreated: (learner: { id: string; name: string }) => void
}

/** Writes down a new learner. */
export function CreateLearnerForm({ onCreated }: Props) {
  const t = useMessages(learnerMessages)
  const create = useCreateLearner()
  const form = useActForm({
    initial: noLearner,
    check: learnerProblems,
    act: (values) => create({ details: learnerDetails(values) }),
    onDone: ({ learner }) => onCreated(learner),
  })
  const name = `${form.values.firstName} ${form.values.lastName}`.trim()
  return (
    <ActForm form={form} submit={name ? t('writeDown', { name }) : t('writeDownNobody')}>
      <LearnerFields form={form} />
    </ActForm>
  )
}
