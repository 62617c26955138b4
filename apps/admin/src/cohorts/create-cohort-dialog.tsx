import { ActForm } from '@journeyline/app-kit/form/act-form.tsx'
import { FormDialog } from '@journeyline/app-kit/form/form-dialog.tsx'
import { useActForm } from '@journeyline/app-kit/form/use-act-form'
import { SelectField } from '@journeyline/ui/form/select-field.tsx'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { CohortFields } from './cohort-fields.tsx'
import { cohortDetails, cohortProblems, noCohort } from './cohort-values.ts'
import { useCreateCohort } from './create-cohort.ts'
import { cohortMessages } from './messages.ts'

type Programs = readonly { id: string; name: string }[]
type Props = { opened: boolean; onClose: () => void; onCreated: (id: string) => void; programs: Programs }

/** Writes down a new cohort. */
export function CreateCohortDialog({ opened, onClose, ...rest }: Props) {
  const t = useMessages(cohortMessages)
  return (
    <FormDialog title={t('createCohort')} opened={opened} onClose={onClose}>
      <CreateCohortForm {...rest} />
    </FormDialog>
  )
}

type FormProps = Pick<Props, 'onCreated' | 'programs'>

function CreateCohortForm({ programs, onCreated }: FormProps) {
  const t = useMessages(cohortMessages)
  const create = useCreateCohort()
  const only = programs.length === 1 ? (programs[0]?.id ?? '') : ''
  const form = useActForm({
    initial: { ...noCohort, programId: only },
    check: ({ programId, ...values }) => [
      ...(programId ? [] : [{ path: 'programId', message: t('programMissing') }]),
      ...cohortProblems(values),
    ],
    act: ({ programId, ...values }) => create({ programId, details: cohortDetails(values) }),
    onDone: ({ cohort }) => onCreated(cohort.id),
  })
  return (
    <ActForm form={form} submit={t('createCohort')}>
      <SelectField
        label={t('program')}
        required
        options={programs.map(({ id, name }) => ({ value: id, label: name }))}
        {...form.field('programId')}
      />
      <CohortFields form={form} suggest />
    </ActForm>
  )
}
