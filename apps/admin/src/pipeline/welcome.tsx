import type { Role } from '@journeyline/domain/people/roles'
import { ActButton } from '@journeyline/ui/acts/act.tsx'
import { Tag } from '@journeyline/ui/identity/tag.tsx'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { IconFileImport, IconUserPlus, IconUsersGroup } from '@tabler/icons-react'
import { pipelineMessages } from './messages.ts'
import styles from './welcome.module.css'

/** What an empty installation shows instead of empty charts: the steps that fill it, the next one first in reach. */
export function Welcome({ cohorts, role }: { cohorts: number; role: Role }) {
  const t = useMessages(pipelineMessages)
  const steps = [
    {
      icon: IconUsersGroup,
      title: t('stepCohorts'),
      text: t('stepCohortsText'),
      act: { label: t('importCohorts'), to: '/imports?kind=COHORTS' },
      done: cohorts > 0 ? t('cohortsThere', { count: cohorts }) : null,
    },
    {
      icon: IconFileImport,
      title: t('stepRoster'),
      text: t('stepRosterText'),
      act: { label: t('importRoster'), to: '/imports?kind=ROSTER' },
      done: null,
    },
    ...(role === 'STAFF_ADMIN'
      ? [
          {
            icon: IconUserPlus,
            title: t('stepPeople'),
            text: t('stepPeopleText'),
            act: { label: t('invite'), to: '/people' },
            done: null,
          },
        ]
      : []),
  ]
  const next = steps.findIndex(({ done }) => done === null)
  return (
    <ol className={styles.welcome}>
      {steps.map(({ icon: Icon, title, text, act, done }, index) => (
        <li key={title}>
          <Icon size={24} stroke={1.5} aria-hidden />
          <div className={styles.words}>
            <h2>{title}</h2>
            <p className="jl-dim">{text}</p>
          </div>
          {done ? <Tag tone="good">{done}</Tag> : <ActButton act={act} primary={index === next} />}
        </li>
      ))}
    </ol>
  )
}
