import { problemsOf } from '@journeyline/app-kit/acts/refusal'
import { checkWith } from '@journeyline/app-kit/form/check-with'
import { FormDialog } from '@journeyline/app-kit/form/form-dialog.tsx'
import { SendFailed } from '@journeyline/app-kit/form/send-failed.tsx'
import { WORK_SETTINGS, workSettingName } from '@journeyline/domain/candidates/work-settings'
import { WorksiteDetails } from '@journeyline/domain/employers/employer-details'
import { US_STATES, usStateName } from '@journeyline/domain/learners/us-states'
import { CheckField } from '@journeyline/ui/form/check-field.tsx'
import { FormErrors } from '@journeyline/ui/form/form-errors.tsx'
import { SelectField } from '@journeyline/ui/form/select-field.tsx'
import { SubmitButton } from '@journeyline/ui/form/submit-button.tsx'
import { TextField } from '@journeyline/ui/form/text-field.tsx'
import { useChecked } from '@journeyline/ui/form/use-checked'
import { useMessages } from '@journeyline/ui/messages.tsx'
import { useEffect, useMemo } from 'react'
import { useAddWorksite } from './add-worksite.ts'
import { employerMessages } from './messages.ts'
import { timeZones } from './time-zones.ts'

type Props = { employerId: string; opened: boolean; onClose: () => void }

/** Writes down a place where an employer's apprentices work. */
export function AddWorksiteDialog({ employerId, opened, onClose }: Props) {
  const t = useMessages(employerMessages)
  return (
    <FormDialog title={t('addWorksite')} opened={opened} onClose={onClose}>
      {(onDirty) => <AddWorksiteForm employerId={employerId} onDirty={onDirty} onAdded={onClose} />}
    </FormDialog>
  )
}

type FormProps = { employerId: string; onDirty: (dirty: boolean) => void; onAdded: () => void }

function AddWorksiteForm({ employerId, onDirty, onAdded }: FormProps) {
  const t = useMessages(employerMessages)
  const add = useAddWorksite()
  const zones = useMemo(timeZones, [])
  const form = useChecked({
    initial: { name: '', setting: '', city: '', state: '', timeZone: 'America/New_York', remote: false },
    check: (values) => checkWith(WorksiteDetails, values),
  })
  useEffect(() => onDirty(form.dirty), [onDirty, form.dirty])
  const send = form.form(async ({ state, ...values }) => {
    const { refused } = await add({ employerId, ...values, state: state || null })
    if (refused) return problemsOf(refused)
    onDirty(false)
    onAdded()
    return undefined
  })
  return (
    <form className="jl-form" {...send}>
      <FormErrors errors={form.summary} />
      <SendFailed error={form.failed} />
      <TextField label={t('worksiteNameLabel')} required {...form.field('name')} />
      <SelectField label={t('setting')} required options={SETTINGS} {...form.field('setting')} />
      <TextField label={t('city')} optional {...form.field('city')} />
      <SelectField label={t('state')} optional clearable options={STATES} {...form.field('state')} />
      <SelectField
        label={t('timeZone')}
        help={t('timeZoneHelp')}
        required
        options={zones}
        {...form.field('timeZone')}
      />
      <CheckField label={t('remoteLabel')} {...form.field('remote')} />
      <SubmitButton pending={form.pending}>{t('addWorksite')}</SubmitButton>
    </form>
  )
}

const SETTINGS = WORK_SETTINGS.map((value) => ({ value, label: workSettingName(value) })).sort((one, other) =>
  one.label.localeCompare(other.label),
)
const STATES = US_STATES.map((value) => ({ value, label: usStateName(value) }))
