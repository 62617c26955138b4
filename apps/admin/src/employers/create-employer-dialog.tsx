import { ActForm } from '@journeyline/app-kit/form/act-form.tsx'
import { checkWith } from '@journeyline/app-kit/form/check-with'
import { FormDialog } from '@journeyline/app-kit/form/form-dialog.tsx'
import { noValues } from '@journeyline/app-kit/form/form-values'
import { useActForm } from '@journeyline/app-kit/form/use-act-form'
import { EmployerDetails } from '@journeyline/domain/employers/employer-details'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { useCreateEmployer } from './create-employer.ts'
import { EmployerFields } from './employer-fields.tsx'
import { employerMessages } from './messages.ts'

type Props = { opened: boolean; onClose: () => void; onCreated: (id: string) => void }

/** Writes down a new employer. */
export function CreateEmployerDialog({ opened, onClose, onCreated }: Props) {
  const t = useMessages(employerMessages)
  return (
    <FormDialog title={t('create')} opened={opened} onClose={onClose}>
      <CreateEmployerForm onCreated={onCreated} />
    </FormDialog>
  )
}

type FormProps = Pick<Props, 'onCreated'>

function CreateEmployerForm({ onCreated }: FormProps) {
  const t = useMessages(employerMessages)
  const create = useCreateEmployer()
  const form = useActForm({
    initial: noValues(EmployerDetails),
    check: (values) => checkWith(EmployerDetails, values),
    act: (values) => create({ details: EmployerDetails.parse(values) }),
    onDone: ({ employer }) => onCreated(employer.id),
  })
  return (
    <ActForm form={form} submit={t('create')}>
      <EmployerFields form={form} />
    </ActForm>
  )
}
