import { labelOf } from '@journeyline/app-kit/label-of'
import { softSkillFrom } from '@journeyline/domain/candidates/soft-skills'
import { useFormats, useMessages } from '@journeyline/ui/words/messages.tsx'
import { profileMessages } from './messages.ts'
import type { ProfiledEnrollment } from './profile-fragment.ts'
import classes from './profile-section.module.css'

type Profile = NonNullable<ProfiledEnrollment['profile']>

/** The profile as staff wrote it. */
export function ProfileFacts({ profile }: { profile: Profile }) {
  const t = useMessages(profileMessages)
  const format = useFormats()
  const { summary, softSkills, availableOn, screenedOn } = profile
  const facts = [
    { label: t('softSkills'), value: format.list(skillsInWords(softSkills)) },
    { label: t('availableOn'), value: availableOn && format.day(availableOn) },
    { label: t('screenedOn'), value: screenedOn && format.day(screenedOn) },
  ]
  return (
    <>
      <p className={classes.summary}>{summary || <span className="jl-dim">{t('noSummary')}</span>}</p>
      <dl className={classes.list}>
        {facts.map(({ label, value }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value || '–'}</dd>
          </div>
        ))}
      </dl>
    </>
  )
}

/** Soft skills as people say them; a code this app does not know yet stays as it is. */
export function skillsInWords(codes: readonly string[]): string[] {
  return codes.map((code) => {
    const skill = softSkillFrom(code)
    return skill ? labelOf('softSkill', skill) : code
  })
}
