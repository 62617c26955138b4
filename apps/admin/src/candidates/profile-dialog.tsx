import { useApolloClient } from '@apollo/client/react'
import { CandidateProfileDetails } from '@journeyline/domain/candidates/candidate-profile'
import { SOFT_SKILLS, softSkillName } from '@journeyline/domain/candidates/soft-skills'
import { DayField } from '@journeyline/ui/form/day-field.tsx'
import { FormErrors } from '@journeyline/ui/form/form-errors.tsx'
import { MultiField } from '@journeyline/ui/form/multi-field.tsx'
import { SubmitButton } from '@journeyline/ui/form/submit-button.tsx'
import { TextField } from '@journeyline/ui/form/text-field.tsx'
import { useChecked } from '@journeyline/ui/form/use-checked'
import { todayIso } from '@journeyline/ui/format'
import { useFormats, useMessages } from '@journeyline/ui/messages.tsx'
import { useEffect, useState } from 'react'
import { checkWith } from '../app/check-with.ts'
import { FormDialog } from '../app/form-dialog.tsx'
import { isStale, problemsOf } from '../app/refusal.ts'
import { SendFailed } from '../app/send-failed.tsx'
import { StaleNotice } from '../app/stale-notice.tsx'
import { graphql } from '../generated/gql.ts'
import { profileMessages } from './messages.ts'
import { skillsInWords } from './profile-facts.tsx'
import type { ProfiledEnrollment } from './profile-fragment.ts'
import { useSaveCandidateProfile } from './save-candidate-profile.ts'

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
type Values = { summary: string; softSkills: string[]; availableOn: string; screenedOn: string }
type Props = { enrollment: ProfiledEnrollment; opened: boolean; onClose: () => void }

const skills = SOFT_SKILLS.map((skill) => ({ value: skill, label: softSkillName(skill) }))

/** Writes what employers may read. When somebody saved first, what was typed stays and the two can be compared. */
export function ProfileDialog({ enrollment, opened, onClose }: Props) {
  const t = useMessages(profileMessages)
  return (
    <FormDialog title={t(enrollment.profile ? 'edit' : 'write')} opened={opened} onClose={onClose} wide>
      {(onDirty) => <ProfileForm enrollment={enrollment} onDirty={onDirty} onSaved={onClose} />}
    </FormDialog>
  )
}

type FormProps = { enrollment: ProfiledEnrollment; onDirty: (dirty: boolean) => void; onSaved: () => void }

function ProfileForm({ enrollment, onDirty, onSaved }: FormProps) {
  const t = useMessages(profileMessages)
  const save = useSaveCandidateProfile()
  const differences = useDifferences()
  const client = useApolloClient()
  const { profile, learner } = enrollment
  const [began, setBegan] = useState(profile)
  const form = useChecked<Values>({
    initial: valuesOf(began),
    check: (values) => [
      ...checkWith(CandidateProfileDetails, values),
      ...(values.screenedOn > todayIso() ? [{ path: 'screenedOn', message: t('screenedFuture') }] : []),
    ],
  })
  useEffect(() => onDirty(form.dirty), [onDirty, form.dirty])
  const changedMeanwhile = profile?.version !== began?.version && !form.pending

  const send = form.form(async (values) => {
    const { done, refused } = await save(
      {
        enrollmentId: enrollment.id,
        expectedVersion: profile?.version ?? null,
        ...CandidateProfileDetails.parse(values),
        screenedOn: values.screenedOn || null,
      },
      learner.name,
    )
    if (done) {
      onDirty(false)
      onSaved()
      return undefined
    }
    if (!isStale(refused)) return problemsOf(refused)
    await client.query({ query: again, variables: { id: enrollment.id }, fetchPolicy: 'network-only' })
    return [{ path: 'stale', message: refused.message }]
  })
  const takeTheirs = () => {
    setBegan(profile)
    form.reset(valuesOf(profile))
  }
  return (
    <form className="jl-form" {...send}>
      <FormErrors errors={form.summary.filter(({ path }) => path !== 'stale')} />
      <SendFailed error={form.failed} />
      {changedMeanwhile && (
        <StaleNotice
          key={profile?.version}
          differences={differences(valuesOf(began), valuesOf(profile))}
          onTakeTheirs={takeTheirs}
        />
      )}
      <TextField label={t('summary')} help={t('summaryHelp')} required multiline {...form.field('summary')} />
      <MultiField
        label={t('softSkills')}
        help={t('softSkillsHelp')}
        placeholder={t('chooseSkills')}
        options={skills}
        optional
        {...form.field('softSkills')}
      />
      <DayField label={t('availableOn')} optional {...form.field('availableOn')} />
      <DayField label={t('screenedOn')} help={t('screenedHelp')} optional {...form.field('screenedOn')} />
      {!changedMeanwhile && <SubmitButton pending={form.pending}>{t('saveProfile')}</SubmitButton>}
    </form>
  )
}

function valuesOf(profile: Profile): Values {
  return {
    summary: profile?.summary ?? '',
    softSkills: [...(profile?.softSkills ?? [])],
    availableOn: profile?.availableOn ?? '',
    screenedOn: profile?.screenedOn ?? '',
  }
}

function useDifferences() {
  const t = useMessages(profileMessages)
  const format = useFormats()
  const shown = (values: Values) => [
    { label: t('summary'), value: values.summary },
    { label: t('softSkills'), value: skillsInWords(values.softSkills).join(', ') },
    { label: t('availableOn'), value: values.availableOn && format.day(values.availableOn) },
    { label: t('screenedOn'), value: values.screenedOn && format.day(values.screenedOn) },
  ]
  return (before: Values, now: Values) => {
    const old = shown(before)
    return shown(now).filter(({ value }, index) => old[index]?.value !== value)
  }
}
