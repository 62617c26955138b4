import { ActForm } from '@journeyline/app-kit/form/act-form.tsx'
import { FormDialog } from '@journeyline/app-kit/form/form-dialog.tsx'
import { useActForm } from '@journeyline/app-kit/form/use-act-form'
import { labelOf } from '@journeyline/app-kit/label-of'
import { FUNDING_SOURCES } from '@journeyline/domain/funding/funding-sources'
import { SelectField } from '@journeyline/ui/form/select-field.tsx'
import { TextField } from '@journeyline/ui/form/text-field.tsx'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { useCreateFundingAward } from './create-funding-award.ts'
import { fundingMessages } from './messages.ts'

type Props = { enrollmentId: string; opened: boolean; onClose: () => void }

const sources = FUNDING_SOURCES.map((source) => ({ value: source, label: labelOf('fundingSource', source) }))

/** Writes down who pays for an enrollment. */
export function AddFundingDialog({ enrollmentId, opened, onClose }: Props) {
  const t = useMessages(fundingMessages)
  return (
    <FormDialog title={t('addFunding')} opened={opened} onClose={onClose}>
      <AddFundingForm enrollmentId={enrollmentId} onAdded={onClose} />
    </FormDialog>
  )
}

type FormProps = { enrollmentId: string; onAdded: () => void }

function AddFundingForm({ enrollmentId, onAdded }: FormProps) {
  const t = useMessages(fundingMessages)
  const add = useCreateFundingAward()
  const form = useActForm({
    initial: { source: '', reference: '' },
    check: (values) => (values.source ? [] : [{ path: 'source', message: t('sourceMissing') }]),
    act: async (values) => {
      const source = FUNDING_SOURCES.find((one) => one === values.source)
      if (!source) return undefined
      return add({ enrollmentId, details: { source, reference: values.reference.trim() || null } })
    },
    onDone: onAdded,
  })
  return (
    <ActForm form={form} submit={t('addFunding')}>
      <SelectField label={t('source')} required options={sources} {...form.field('source')} />
      <TextField label={t('reference')} help={t('referenceHelp')} optional {...form.field('reference')} />
    </ActForm>
  )
}
