import type { FragmentType } from '@apollo/client'
import { useSuspenseFragment } from '@apollo/client/react'
import { Tag } from '@journeyline/ui/identity/tag.tsx'
import { Section } from '@journeyline/ui/page/section.tsx'
import { useFormats, useMessages } from '@journeyline/ui/words/messages.tsx'
import { IconCheck } from '@tabler/icons-react'
import { graphql } from '../generated/gql.ts'
import type {
  ApprenticeProgress_PlacementFragment,
  ApprenticeStanding_ProgressFragment,
} from '../generated/graphql.ts'
import layout from '../looks/layout.module.css'
import words from '../looks/words.module.css'
import styles from './apprentice-progress.module.css'
import { apprenticeMessages } from './messages.ts'
import { ShareBar } from './share-bar.tsx'

export const ApprenticeProgress_placement = graphql(`
  fragment ApprenticeProgress_placement on Placement {
    id
    progress {
      ...ApprenticeStanding_progress @unmask
    }
  }
`)

type Props = { placement: FragmentType<ApprenticeProgress_PlacementFragment> }
type Requirement = ApprenticeStanding_ProgressFragment['requirements'][number]

/** Every requirement an employer sees: where it stands, what is next, and when it will be done. */
export function ApprenticeProgress({ placement }: Props) {
  const t = useMessages(apprenticeMessages)
  const { data } = useSuspenseFragment({
    fragment: ApprenticeProgress_placement,
    fragmentName: 'ApprenticeProgress_placement',
    from: placement,
  })
  return (
    <Section title={t('progress')}>
      <ul className={layout.rows} aria-label={t('progress')}>
        {data.progress?.requirements.map((requirement) => (
          <li key={requirement.code} className={styles.requirement}>
            <RequirementStanding {...requirement} />
          </li>
        ))}
      </ul>
    </Section>
  )
}

function RequirementStanding({ title, met, measure, conditions, next, ...rest }: Requirement) {
  const t = useMessages(apprenticeMessages)
  const format = useFormats()
  const { kind, expectedOn, expectedOnceApprovedOn: sooner, dueOn, waitingMinutes, behindDays } = rest
  const hours = format.hours(waitingMinutes)
  const doneAbout = () => {
    if (met || !expectedOn) return null
    const day = format.day(expectedOn)
    if (!sooner) return t('doneAbout', { day })
    const words = kind === 'OJT_HOURS' ? 'doneAboutYours' : 'doneAboutOthers'
    return t(words, { day, sooner: format.day(sooner), hours })
  }
  const about = doneAbout()
  const days = [
    about,
    waitingMinutes > 0 && !(about && sooner) && t('waitingHours', { hours }),
    !met && dueOn && t('plannedOn', { day: format.day(dueOn) }),
    behindDays > 0 && t('BEHIND', { days: behindDays }),
  ].filter((words) => typeof words === 'string')
  return (
    <>
      <div className={styles.head}>
        <h3>{title}</h3>
        {met && (
          <Tag tone="good">
            <IconCheck size={14} stroke={2} aria-hidden /> {t('met')}
          </Tag>
        )}
      </div>
      {conditions.map(({ code, standing }) => (
        <p key={code} className="jl-num">
          {standing}
        </p>
      ))}
      {measure && <ShareBar {...measure} />}
      {next && <p>{next}</p>}
      {days.length > 0 && (
        <p className={`jl-dim ${words.facts}`}>
          {days.map((words) => (
            <span key={words}>{words}</span>
          ))}
        </p>
      )}
    </>
  )
}
