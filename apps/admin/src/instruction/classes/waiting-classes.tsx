import type { FragmentType } from '@apollo/client'
import { useSuspenseFragment } from '@apollo/client/react'
import { hoursInFigures } from '@journeyline/app-kit/figures'
import { ActButton } from '@journeyline/ui/acts/act.tsx'
import { Section } from '@journeyline/ui/page/section.tsx'
import { UiLink } from '@journeyline/ui/ui-link.tsx'
import { Ago } from '@journeyline/ui/words/ago.tsx'
import { useFormats, useMessages } from '@journeyline/ui/words/messages.tsx'
import { graphql } from '../../generated/gql.ts'
import { instructionMessages } from '../messages.ts'
import classes from './waiting-classes.module.css'

const fragment = graphql(`
  fragment WaitingClasses_meeting on ClassMeeting {
    id
    onDay
    minutes
    topic
    courseSection {
      id
      name
      instructor
    }
  }
`)

type Props = { meetings: FragmentType<typeof fragment>[]; total: number }

/** The classes whose attendance is to be taken, the earliest first. */
export function WaitingClasses({ meetings, total }: Props) {
  const t = useMessages(instructionMessages)
  const format = useFormats()
  const { data: rows } = useSuspenseFragment({ fragment, from: meetings })
  return (
    <Section title={t('waitingTitle')} note={t('waitingNote')}>
      <ul className={classes.waiting}>
        {rows.map(({ id, onDay, minutes, topic, courseSection: section }) => {
          const to = `/meetings/${encodeURIComponent(id)}`
          const more = [section.instructor, hoursInFigures(minutes), topic].filter(Boolean)
          return (
            <li key={id}>
              <span className={classes.day}>
                {format.day(onDay, 'weekday')} <span className="jl-dim">{<Ago day={onDay} />}</span>
              </span>
              <span className={classes.words}>
                <UiLink to={to} className="jl-link">
                  {section.name}
                </UiLink>
                <span className="jl-dim">{more.join(' · ')}</span>
              </span>
              <ActButton act={{ label: t('takeAttendance'), to }} size="xs" />
            </li>
          )
        })}
      </ul>
      {total > rows.length && <p className="jl-dim">{t('moreWaiting', { count: total - rows.length })}</p>}
    </Section>
  )
}
