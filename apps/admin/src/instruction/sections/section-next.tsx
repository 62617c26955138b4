import type { FragmentType } from '@apollo/client'
import { useSuspenseFragment } from '@apollo/client/react'
import { hoursInFigures } from '@journeyline/app-kit/figures'
import type { Act } from '@journeyline/ui/acts/act.tsx'
import { NextStep } from '@journeyline/ui/page/next-step.tsx'
import { useFormats, useMessages } from '@journeyline/ui/words/messages.tsx'
import { graphql } from '../../generated/gql.ts'
import { instructionMessages } from '../messages.ts'

const fragment = graphql(`
  fragment SectionNext_section on CourseSection {
    id
    name
    course {
      id
      minutes
    }
    figures {
      meetings
      plannedMinutes
      confirmedMeetings
      heldMinutes
      waiting
      nextOn
    }
    waiting: classMeetings(filter: { standings: [WAITING] }, first: 1) {
      edges {
        node {
          id
          onDay
        }
      }
    }
  }
`)

type Props = { section: FragmentType<typeof fragment>; schedule: Act }

/** What a section asks for: its classes, attendance, or only the next one. */
export function SectionNext({ section: from, schedule }: Props) {
  const t = useMessages(instructionMessages)
  const format = useFormats()
  const { data: section } = useSuspenseFragment({ fragment, from })
  const { figures, course, name } = section
  const first = section.waiting.edges[0]?.node
  const left = course.minutes - figures.plannedMinutes
  const missing =
    left > 0
      ? t('nextMissingText', { left: hoursInFigures(left), planned: hoursInFigures(course.minutes) })
      : null
  if (figures.meetings === 0) {
    return (
      <NextStep tone="act" title={t('nextNoMeetingTitle')} text={t('nextNoMeetingText')} act={schedule} />
    )
  }
  if (first) {
    return (
      <NextStep
        tone="act"
        title={t('nextWaitingTitle', { count: figures.waiting })}
        text={t('nextWaitingText', { day: format.day(first.onDay), name })}
        act={{ label: t('takeAttendance'), to: `/meetings/${encodeURIComponent(first.id)}` }}
      />
    )
  }
  if (figures.nextOn) {
    return (
      <NextStep
        tone="wait"
        title={t('nextPlannedTitle', { day: format.day(figures.nextOn, 'weekday') })}
        until={figures.nextOn}
        text={missing ?? t('nextPlannedText', { name })}
        {...(missing ? { other: [schedule] } : {})}
      />
    )
  }
  return missing ? (
    <NextStep tone="act" title={t('nextNoMeetingTitle')} text={missing} act={schedule} />
  ) : (
    <NextStep tone="done" title={t('nextDoneTitle')} text={t('nextDoneText')} />
  )
}
