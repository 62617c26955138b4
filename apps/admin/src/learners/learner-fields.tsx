import { differencesOf } from '@journeyline/app-kit/form/differences'
import { EachField } from '@journeyline/app-kit/form/each-field.tsx'
import { labelOf } from '@journeyline/app-kit/label-of'
import { WORK_SETTINGS } from '@journeyline/domain/candidates/work-settings'
import { US_STATES, usStateName } from '@journeyline/domain/learners/us-states'
import { CheckField } from '@journeyline/ui/form/check-field.tsx'
import { DayField } from '@journeyline/ui/form/day-field.tsx'
import { MultiField } from '@journeyline/ui/form/multi-field.tsx'
import { SelectField } from '@journeyline/ui/form/select-field.tsx'
import { TextField } from '@journeyline/ui/form/text-field.tsx'
import type { FieldBinding } from '@journeyline/ui/form/use-checked'
import { useFormats, useMessages } from '@journeyline/ui/words/messages.tsx'
import { graphql } from '../generated/gql.ts'
import type { LearnerValues } from './learner-values.ts'
import { learnerMessages } from './messages.ts'
import { settingsInWords } from './settings-in-words.ts'

type Form = { field: <Path extends keyof LearnerValues>(path: Path) => FieldBinding<LearnerValues[Path]> }

const states = US_STATES.map((state) => ({ value: state, label: usStateName(state) }))
const settings = WORK_SETTINGS.map((setting) => ({ value: setting, label: labelOf('workSetting', setting) }))

/** What the form writes back, and what it is written to. */
export const learnerFields = graphql(`
  fragment LearnerFields_learner on Learner {
    id
    externalId
    firstName
    lastName
    email
    phone
    dateOfBirth
    state
    language
    openToRemote
    workSettings
    version
  }
`)

/** The fields of a learner. */
export function LearnerFields({ form }: { form: Form }) {
  const t = useMessages(learnerMessages)
  return (
    <EachField<LearnerValues>
      fields={{
        firstName: <TextField label={t('firstName')} required {...form.field('firstName')} />,
        lastName: <TextField label={t('lastName')} required {...form.field('lastName')} />,
        email: <TextField label={t('email')} type="email" required {...form.field('email')} />,
        phone: (
          <TextField label={t('phone')} help={t('phoneHelp')} type="tel" optional {...form.field('phone')} />
        ),
        externalId: (
          <TextField
            label={t('reference')}
            help={t('referenceHelp')}
            optional
            {...form.field('externalId')}
          />
        ),
        dateOfBirth: <DayField label={t('dateOfBirth')} optional {...form.field('dateOfBirth')} />,
        state: (
          <SelectField label={t('state')} options={states} clearable optional {...form.field('state')} />
        ),
        language: (
          <TextField label={t('language')} help={t('languageHelp')} required {...form.field('language')} />
        ),
        workSettings: (
          <MultiField
            label={t('workSettings')}
            help={t('workSettingsHelp')}
            placeholder={t('chooseSettings')}
            options={settings}
            optional
            {...form.field('workSettings')}
          />
        ),
        openToRemote: <CheckField label={t('openToRemote')} {...form.field('openToRemote')} />,
      }}
    />
  )
}

/** How what somebody else saved meanwhile differs. */
export function useLearnerDifferences() {
  const t = useMessages(learnerMessages)
  const format = useFormats()
  return (before: LearnerValues, now: LearnerValues) =>
    differencesOf(before, now, {
      firstName: [t('firstName')],
      lastName: [t('lastName')],
      email: [t('email')],
      phone: [t('phone')],
      externalId: [t('reference')],
      dateOfBirth: [t('dateOfBirth'), format.day],
      state: [t('state')],
      language: [t('language')],
      workSettings: [t('workSettings'), (settings) => settingsInWords(settings).join(', ')],
      openToRemote: [t('openToRemote'), (open) => t(open ? 'yes' : 'no')],
    })
}
