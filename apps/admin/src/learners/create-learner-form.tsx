import { problemsOf } from '@journeyline/app-kit/acts/refusal'
import { SendFailed } from '@journeyline/app-kit/form/send-failed.tsx'
import { FormErrors } from '@journeyline/ui/form/form-errors.tsx'
import { SubmitButton } from '@journeyline/ui/form/submit-button.tsx'
import { useChecked } from '@journeyline/ui/form/use-checked'
import { useMessages } from '@journeyline/ui/messages.tsx'
import { useEffect } from 'react'
import { useCreateLearner } from './create-learner.ts'
import { LearnerFields } from './learner-fields.tsx'
import { learnerDetails, learnerProblems, noLearner } from './learner-values.ts'
import { learnerMessages } from './messages.ts'

type Props = {
  onCreated: (learner: { id: string; name: string }) => void
  onDirty: (dirty: boolean) => void
}

/** Writes down a new learner. */
export function CreateLearnerForm({ onCreated, onDirty }: Props) {
  const t = useMessages(learnerMessages)
  const create = useCreateLearner()
  const form = useChecked({ initial: noLearner, check: learnerProblems })
  useEffect(() => onDirty(form.dirty), [onDirty, form.dirty])
  const send = form.form(async (values) => {
    const { done, refused } = await create({ details: learnerDetails(values) })
    if (refused) return problemsOf(refused)
    onDirty(false)
    onCreated(done)
    return undefined
  })
  const name = `${form.values.firstName} ${form.values.lastName}`.trim()
  return (
    <form className="jl-form" {...send}>
      <FormErrors errors={form.summary} />
      <SendFailed error={form.failed} />
      <LearnerFields form={form} />
      <SubmitButton pending={form.pending}>
        {name ? t('writeDown', { name }) : t('writeDownNobody')}
      </SubmitButton>
    </form>
  )
}
