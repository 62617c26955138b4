import { labelOf } from '@journeyline/app-kit/label-of'
import { workSettingFrom } from '@journeyline/domain/candidates/work-settings'
import { credentialFacts, credentialName } from '@journeyline/domain/credentials/credentials'
import { publicName } from '@journeyline/domain/learners/learner-details'
import { usStateFrom, usStateName } from '@journeyline/domain/learners/us-states'
import { PRACTICODE_CASES } from '@journeyline/domain/practicode/practicode-cases'
import { StageBadge } from '@journeyline/ui/identity/stage-badge.tsx'
import { Section } from '@journeyline/ui/page/section.tsx'
import { todayIso } from '@journeyline/ui/words/format'
import { useFormats, useMessages } from '@journeyline/ui/words/messages.tsx'
import { profileMessages } from './messages.ts'
import { skillsInWords } from './profile-facts.tsx'
import type { ProfiledEnrollment } from './profile-fragment.ts'
import classes from './profile-section.module.css'

type Props = { enrollment: ProfiledEnrollment; profile: NonNullable<ProfiledEnrollment['profile']> }

/** What any employer reads of this learner: the public name, never the whole one, and no contact. */
export function EmployerPreview({ enrollment, profile }: Props) {
  const t = useMessages(profileMessages)
  const facts = usePublicFacts(enrollment, profile)
  const { candidate, learner, stage } = enrollment
  return (
    <Section title={t('preview')} note={t(candidate ? 'previewNote' : 'previewDraftNote')}>
      <div className={classes.card}>
        <h3>
          {candidate?.displayName ?? publicName(learner)}
          <StageBadge stage={stage} word={labelOf('stage', stage)} />
        </h3>
        <p className={classes.summary}>{profile.summary || t('noSummary')}</p>
        <dl className={classes.list}>
          {facts.map(({ label, value }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      </div>
    </Section>
  )
}

function usePublicFacts(enrollment: ProfiledEnrollment, profile: Props['profile']) {
  const t = useMessages(profileMessages)
  const format = useFormats()
  const { learner, internshipSite, practicodeCases: cases, practicodeScore: score } = enrollment
  const { availableOn } = profile
  const state = learner.state && usStateFrom(learner.state)
  const practicode =
    cases === null
      ? ''
      : score === null
        ? t('practicodeCases', { cases, all: PRACTICODE_CASES })
        : t('practicodeScore', { cases, all: PRACTICODE_CASES, score })
  const facts = [
    {
      label: t('credentials'),
      value: learner.credentials
        .filter(({ kind }) => credentialFacts(kind).family === 'CERTIFICATION')
        .map(({ kind }) => credentialName(kind))
        .join(', '),
    },
    { label: t('softSkills'), value: skillsInWords(profile.softSkills).join(', ') },
    { label: t('settings'), value: settings(learner.workSettings).join(', ') },
    { label: t('work'), value: t(learner.openToRemote ? 'remote' : 'onSite') },
    { label: t('place'), value: state ? usStateName(state) : '' },
    { label: t('practicode'), value: practicode },
    { label: t('internship'), value: internshipSite ?? '' },
    {
      label: t('availableOn'),
      value:
        availableOn === null ? '' : availableOn <= todayIso() ? t('availableNow') : format.day(availableOn),
    },
  ]
  return facts.filter(({ value }) => value !== '')
}

function settings(codes: readonly string[]): string[] {
  return codes.map((code) => {
    const setting = workSettingFrom(code)
    return setting ? labelOf('workSetting', setting) : code
  })
}
