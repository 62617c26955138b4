import { ActForm } from '@journeyline/app-kit/form/act-form.tsx'
import { checkWith } from '@journeyline/app-kit/form/check-with'
import { EachField } from '@journeyline/app-kit/form/each-field.tsx'
import { FormDialog } from '@journeyline/app-kit/form/form-dialog.tsx'
import type { FormValues } from '@journeyline/app-kit/form/form-values'
import { useActForm } from '@journeyline/app-kit/form/use-act-form'
import { labelOf } from '@journeyline/app-kit/label-of'
import { WORK_SETTINGS } from '@journeyline/domain/candidates/work-settings'
import { WorksiteDetails } from '@journeyline/domain/employers/employer-details'
import { US_STATES, usStateName } from '@journeyline/domain/learners/us-states'
import { CheckField } from '@journeyline/ui/form/check-field.tsx'
import { SelectField } from '@journeyline/ui/form/select-field.tsx'
import { TextField } from '@journeyline/ui/form/text-field.tsx'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { useMemo } from 'react'
import { useCreateWorksite } from './create-worksite.ts'
import { employerMessages } from './messages.ts'
import { timeZones } from './time-zones.ts'

type Props = { employerId: string; opened: boolean; onClose: () => void }

/** Writes down a place where an employer's apprentices work. */
export function CreateWorksiteDialog({ employerId, opened, onClose }: Props) {
  const t = useMessages(employerMessages)
  return (
    <FormDialog title={t('createWorksite')} opened={opened} onClose={onClose}>
      <CreateWorksiteForm employerId={employerId} onAdded={onClose} />
    </FormDialog>
  )
}

type WorksiteValues = FormValues<WorksiteDetails>
type FormProps = { employerId: string; onAdded: () => void }

function CreateWorksiteForm({ employerId, onAdded }: FormProps) {
  const t = useMessages(employerMessages)
  const add = useCreateWorksite()
  const zones = useMemo(timeZones, [])
  const form = useActForm<WorksiteValues>({
    initial: { name: '', setting: '', city: '', state: '', timeZone: 'America/New_York', remote: false },
    check: (values) => checkWith(WorksiteDetails, values),
    act: (values) => add({ employerId, details: WorksiteDetails.parse(values) }),
    onDone: onAdded,
  })
  return (
    <ActForm form={form} submit={t('createWorksite')}>
      <EachField<WorksiteValues>
        fields={{
          name: <TextField label={t('worksiteNameLabel')} required {...form.field('name')} />,
          setting: (
            <SelectField label={t('setting')} required options={SETTINGS} {...form.field('setting')} />
          ),
          city: <TextField label={t('city')} optional {...form.field('city')} />,
          state: (
            <SelectField label={t('state')} optional clearable options={STATES} {...form.field('state')} />
          ),
          timeZone: (
            <SelectField
              label={t('timeZone')}
              help={t('timeZoneHelp')}
              required
              options={zones}
              {...form.field('timeZone')}
            />
          ),
          remote: <CheckField label={t('remoteLabel')} {...form.field('remote')} />,
        }}
      />
    </ActForm>
  )
}

const SETTINGS = WORK_SETTINGS.map((value) => ({ value, label: labelOf('workSetting', value) })).sort(
  (one, other) => one.label.localeCompare(other.label),
)
const STATES = US_STATES.map((value) => ({ value, label: usStateName(value) }))
