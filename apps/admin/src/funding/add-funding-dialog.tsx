import { problemsOf } from '@journeyline/app-kit/acts/refusal'
import { FormDialog } from '@journeyline/app-kit/form/form-dialog.tsx'
import { SendFailed } from '@journeyline/app-kit/form/send-failed.tsx'
import { FUNDING_SOURCES, fundingSourceName } from '@journeyline/domain/funding/funding-sources'
import { FormErrors } from '@journeyline/ui/form/form-errors.tsx'
import { SelectField } from '@journeyline/ui/form/select-field.tsx'
import { SubmitButton } from '@journeyline/ui/form/submit-button.tsx'
import { TextField } from '@journeyline/ui/form/text-field.tsx'
import { useChecked } from '@journeyline/ui/form/use-checked'
import { useMessages } from '@journeyline/ui/messages.tsx'
import { useEffect } from 'react'
import { useAddFundingAward } from './add-funding-award.ts'
import { fundingMessages } from './messages.ts'

type Props = { enrollmentId: string; opened: boolean; onClose: () => void }

const sources = FUNDING_SOURCES.map((source) => ({ value: source, label: fundingSourceName(source) }))

/** Writes down who pays for an enrollment. */
export function AddFundingDialog({ enrollmentId, opened, onClose }: Props) {
  const t = useMessages(fundingMessages)
  return (
    <FormDialog title={t('addFunding')} opened={opened} onClose={onClose}>
      {(onDirty) => <AddFundingForm enrollmentId={enrollmentId} onDirty={onDirty} onAdded={onClose} />}
    </FormDialog>
  )
}

type FormProps = { enrollmentId: string; onDirty: (dirty: boolean) => void; onAdded: () => void }

function AddFundingForm({ enrollmentId, onDirty, onAdded }: FormProps) {
  const t = useMessages(fundingMessages)
  const add = useAddFundingAward()
  const form = useChecked({
    initial: { source: '', reference: '' },
    check: (values) => (values.source ? [] : [{ path: 'source', message: t('sourceMissing') }]),
  })
  useEffect(() => onDirty(form.dirty), [onDirty, form.dirty])
  const send = form.form(async (values) => {
    const source = FUNDING_SOURCES.find((one) => one === values.source)
    if (!source) return undefined
    const { refused } = await add({ enrollmentId, source, reference: values.reference.trim() || null })
    if (refused) return problemsOf(refused)
    onDirty(false)
    onAdded()
    return undefined
  })
  return (
    <form className="jl-form" {...send}>
      <FormErrors errors={form.summary} />
      <SendFailed error={form.failed} />
      <SelectField label={t('source')} required options={sources} {...form.field('source')} />
      <TextField label={t('reference')} help={t('referenceHelp')} optional {...form.field('reference')} />
      <SubmitButton pending={form.pending}>{t('addFunding')}</SubmitButton>
    </form>
  )
}
