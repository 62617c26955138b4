import { useApolloClient } from '@apollo/client/react'
import { checkWith } from '@journeyline/app-kit/form/check-with'
import { differencesOf } from '@journeyline/app-kit/form/differences'
import { EachField } from '@journeyline/app-kit/form/each-field.tsx'
import { EditForm } from '@journeyline/app-kit/form/edit-form.tsx'
import { FormDialog } from '@journeyline/app-kit/form/form-dialog.tsx'
import { type FormValues, formValues } from '@journeyline/app-kit/form/form-values'
import { useEdit } from '@journeyline/app-kit/form/use-edit'
import { labelOf } from '@journeyline/app-kit/label-of'
import { CandidateProfileDetails } from '@journeyline/domain/candidates/candidate-profile'
import { SOFT_SKILLS } from '@journeyline/domain/candidates/soft-skills'
import { DayField } from '@journeyline/ui/form/day-field.tsx'
import { MultiField } from '@journeyline/ui/form/multi-field.tsx'
import { TextField } from '@journeyline/ui/form/text-field.tsx'
import { todayIso } from '@journeyline/ui/words/format'
import { useFormats, useMessages } from '@journeyline/ui/words/messages.tsx'
import { graphql } from '../generated/gql.ts'
import { profileMessages } from './messages.ts'
import { skillsInWords } from './profile-facts.tsx'
import type { ProfiledEnrollment } from './profile-fragment.ts'
import { useUpdateCandidateProfile } from './update-candidate-profile.ts'

const again = graphql(`
  query ProfileAgain($id: ID!) {
    node(id: $id) {
      id
      ... on Enrollment {
        ...CandidateProfile_enrollment
      }
    }
  }
`)

type Profile = ProfiledEnrollment['profile']
/** The details, and the day of the screening, which is staff's own. */
type Values = FormValues<CandidateProfileDetails> & { screenedOn: string }
type Props = { enrollment: ProfiledEnrollment; opened: boolean; onClose: () => void }

const skills = SOFT_SKILLS.map((skill) => ({ value: skill, label: labelOf('softSkill', skill) }))

/** Writes what employers may read. When somebody saved first, what was typed stays and the two can be compared. */
export function ProfileDialog({ enrollment, opened, onClose }: Props) {
  const t = useMessages(profileMessages)
  return (
    <FormDialog title={t(enrollment.profile ? 'edit' : 'write')} opened={opened} onClose={onClose} wide>
      <ProfileForm enrollment={enrollment} onSaved={onClose} />
    </FormDialog>
  )
}

type FormProps = { enrollment: ProfiledEnrollment; onSaved: () => void }

function ProfileForm({ enrollment, onSaved }: FormProps) {
  const t = useMessages(profileMessages)
  const save = useUpdateCandidateProfile()
  const differences = useDifferences()
  const client = useApolloClient()
  const { profile, learner } = enrollment
  const edit = useEdit<Profile, Values>({
    row: profile,
    valuesOf,
    check: (values) => [
      ...checkWith(CandidateProfileDetails, values),
      ...(values.screenedOn > todayIso() ? [{ path: 'screenedOn', message: t('screenedFuture') }] : []),
    ],
    save: (values) => save(inputOf(enrollment, values), learner.name),
    reload: () =>
      client.query({ query: again, variables: { id: enrollment.id }, fetchPolicy: 'network-only' }),
    onSaved,
  })
  const { form, began } = edit
  return (
    <EditForm
      edit={edit}
      differences={differences(valuesOf(began), valuesOf(profile))}
      submit={t('saveProfile')}
    >
      <EachField<Values>
        fields={{
          summary: (
            <TextField
              label={t('summary')}
              help={t('summaryHelp')}
              required
              multiline
              {...form.field('summary')}
            />
          ),
          softSkills: (
            <MultiField
              label={t('softSkills')}
              help={t('softSkillsHelp')}
              placeholder={t('chooseSkills')}
              options={skills}
              optional
              {...form.field('softSkills')}
            />
          ),
          availableOn: <DayField label={t('availableOn')} optional {...form.field('availableOn')} />,
          screenedOn: (
            <DayField
              label={t('screenedOn')}
              help={t('screenedHelp')}
              optional
              {...form.field('screenedOn')}
            />
          ),
        }}
      />
    </EditForm>
  )
}

function inputOf({ id, profile }: ProfiledEnrollment, values: Values) {
  return {
    enrollmentId: id,
    // one that nobody wrote yet
    expectedVersion: profile?.version ?? 0,
    details: { ...CandidateProfileDetails.parse(values), screenedOn: values.screenedOn || null },
  }
}

function valuesOf(profile: Profile): Values {
  const written = profile
    ? formValues(CandidateProfileDetails, profile)
    : { summary: '', softSkills: [], availableOn: '' }
  return { ...written, screenedOn: profile?.screenedOn ?? '' }
}

function useDifferences() {
  const t = useMessages(profileMessages)
  const format = useFormats()
  return (before: Values, now: Values) =>
    differencesOf(before, now, {
      summary: [t('summary')],
      softSkills: [t('softSkills'), (skills) => skillsInWords(skills).join(', ')],
      availableOn: [t('availableOn'), format.day],
      screenedOn: [t('screenedOn'), format.day],
    })
}
