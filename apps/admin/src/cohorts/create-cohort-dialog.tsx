import { problemsOf } from '@journeyline/app-kit/acts/refusal'
import { FormDialog } from '@journeyline/app-kit/form/form-dialog.tsx'
import { SendFailed } from '@journeyline/app-kit/form/send-failed.tsx'
import { FormErrors } from '@journeyline/ui/form/form-errors.tsx'
import { SelectField } from '@journeyline/ui/form/select-field.tsx'
import { SubmitButton } from '@journeyline/ui/form/submit-button.tsx'
import { useChecked } from '@journeyline/ui/form/use-checked'
import { useMessages } from '@journeyline/ui/messages.tsx'
import { useEffect } from 'react'
import { CohortFields } from './cohort-fields.tsx'
import { type CohortValues, cohortDetails, cohortProblems, noCohort } from './cohort-values.ts'
import { useCreateCohort } from './create-cohort.ts'
import { cohortMessages } from './messages.ts'

type Programs = readonly { id: string; name: string }[]
type Props = { opened: boolean; onClose: () => void; onCreated: (id: string) => void; programs: Programs }

/** Writes down a new cohort. */
export function CreateCohortDialog({ opened, onClose, ...rest }: Props) {
  const t = useMessages(cohortMessages)
  return (
    <FormDialog title={t('createCohort')} opened={opened} onClose={onClose}>
      {(onDirty) => <CreateCohortForm onDirty={onDirty} {...rest} />}
    </FormDialog>
  )
}

type FormProps = Pick<Props, 'onCreated' | 'programs'> & { onDirty: (dirty: boolean) => void }

function CreateCohortForm({ programs, onCreated, onDirty }: FormProps) {
  const t = useMessages(cohortMessages)
  const create = useCreateCohort()
  const only = programs.length === 1 ? (programs[0]?.id ?? '') : ''
  const form = useChecked<CohortValues & { programId: string }>({
    initial: { ...noCohort, programId: only },
    check: ({ programId, ...values }) => [
      ...(programId ? [] : [{ path: 'programId', message: t('programMissing') }]),
      ...cohortProblems(values),
    ],
  })
  useEffect(() => onDirty(form.dirty), [onDirty, form.dirty])
  const send = form.form(async ({ programId, ...values }) => {
    const { done, refused } = await create({ programId, ...cohortDetails(values) })
    if (refused) return problemsOf(refused)
    onDirty(false)
    onCreated(done.id)
    return undefined
  })
  return (
    <form className="jl-form" {...send}>
      <FormErrors errors={form.summary} />
      <SendFailed error={form.failed} />
      <SelectField
        label={t('program')}
        required
        options={programs.map(({ id, name }) => ({ value: id, label: name }))}
        {...form.field('programId')}
      />
      <CohortFields form={form} suggest />
      <SubmitButton pending={form.pending}>{t('createCohort')}</SubmitButton>
    </form>
  )
}
