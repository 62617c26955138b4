import { problemsOf } from '@journeyline/app-kit/acts/refusal'
import { checkWith } from '@journeyline/app-kit/form/check-with'
import { FormDialog } from '@journeyline/app-kit/form/form-dialog.tsx'
import { SendFailed } from '@journeyline/app-kit/form/send-failed.tsx'
import { EmployerDetails } from '@journeyline/domain/employers/employer-details'
import { FormErrors } from '@journeyline/ui/form/form-errors.tsx'
import { SubmitButton } from '@journeyline/ui/form/submit-button.tsx'
import { useChecked } from '@journeyline/ui/form/use-checked'
import { useMessages } from '@journeyline/ui/messages.tsx'
import { useEffect } from 'react'
import { useCreateEmployer } from './create-employer.ts'
import { EmployerFields, type EmployerValues } from './employer-fields.tsx'
import { employerMessages } from './messages.ts'

type Props = { opened: boolean; onClose: () => void; onCreated: (id: string) => void }

/** Writes down a new employer. */
export function CreateEmployerDialog({ opened, onClose, onCreated }: Props) {
  const t = useMessages(employerMessages)
  return (
    <FormDialog title={t('create')} opened={opened} onClose={onClose}>
      {(onDirty) => <CreateEmployerForm onDirty={onDirty} onCreated={onCreated} />}
    </FormDialog>
  )
}

type FormProps = Pick<Props, 'onCreated'> & { onDirty: (dirty: boolean) => void }

function CreateEmployerForm({ onCreated, onDirty }: FormProps) {
  const t = useMessages(employerMessages)
  const create = useCreateEmployer()
  const form = useChecked<EmployerValues>({
    initial: { name: '', about: '' },
    check: (values) => checkWith(EmployerDetails, values),
  })
  useEffect(() => onDirty(form.dirty), [onDirty, form.dirty])
  const send = form.form(async (values) => {
    const { done, refused } = await create(values)
    if (refused) return problemsOf(refused)
    onDirty(false)
    onCreated(done.id)
    return undefined
  })
  return (
    <form className="jl-form" {...send}>
      <FormErrors errors={form.summary} />
      <SendFailed error={form.failed} />
      <EmployerFields form={form} />
      <SubmitButton pending={form.pending}>{t('create')}</SubmitButton>
    </form>
  )
}
