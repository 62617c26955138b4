import type { FragmentType } from '@apollo/client'
import { useSuspenseFragment } from '@apollo/client/react'
import type { Act } from '@journeyline/ui/acts/act.tsx'
import { NextStep } from '@journeyline/ui/page/next-step.tsx'
import { useFormats, useMessages } from '@journeyline/ui/words/messages.tsx'
import { graphql } from '../../generated/gql.ts'
import { instructionMessages } from '../messages.ts'

const fragment = graphql(`
  fragment ClassesNext_cohort on Cohort {
    id
    waiting: classMeetings(filter: { standings: [WAITING] }, first: 20) {
      totalCount
      edges {
        node {
          id
          onDay
          courseSection {
            id
            name
          }
        }
      }
    }
    upcoming: classMeetings(filter: { standings: [PLANNED] }, first: 1) {
      edges {
        node {
          id
          onDay
          courseSection {
            id
            name
          }
        }
      }
    }
  }
`)

type Props = {
  cohort: FragmentType<typeof fragment>
  /** How many sections the cohort has. */
  sections: number
  addSection: Act
}

/** What the classes of a cohort ask for: attendance, a first section, or only the next evening. */
export function ClassesNext({ cohort: from, sections, addSection }: Props) {
  const t = useMessages(instructionMessages)
  const format = useFormats()
  const { data } = useSuspenseFragment({ fragment, from })
  const { waiting, upcoming } = data
  const first = waiting.edges[0]?.node
  const next = upcoming.edges[0]?.node
  if (sections === 0) {
    return (
      <NextStep tone="act" title={t('nextNoSectionTitle')} text={t('nextNoSectionText')} act={addSection} />
    )
  }
  if (first) {
    return (
      <NextStep
        tone="act"
        title={t('nextWaitingTitle', { count: waiting.totalCount })}
        text={t('nextWaitingText', { day: format.day(first.onDay), name: first.courseSection.name })}
        act={{ label: t('takeAttendance'), to: `/meetings/${encodeURIComponent(first.id)}` }}
      />
    )
  }
  if (next) {
    return (
      <NextStep
        tone="wait"
        title={t('nextPlannedTitle', { day: format.day(next.onDay, 'weekday') })}
        until={next.onDay}
        text={t('nextPlannedText', { name: next.courseSection.name })}
      />
    )
  }
  return <NextStep tone="done" title={t('nextDoneTitle')} text={t('nextDoneText')} other={[addSection]} />
}
