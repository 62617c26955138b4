import type { FragmentType } from '@apollo/client'
import { useSuspenseFragment } from '@apollo/client/react'
import { CANDIDATE_STAGES, type Stage } from '@journeyline/domain/enrollments/stages'
import type { Act } from '@journeyline/ui/acts/act.tsx'
import { NextStep } from '@journeyline/ui/page/next-step.tsx'
import { todayIso } from '@journeyline/ui/words/format'
import { useFormats, useMessages } from '@journeyline/ui/words/messages.tsx'
import { graphql } from '../generated/gql.ts'
import type { StageCounts } from './cohort-counts.tsx'
import { cohortMessages } from './messages.ts'

const fragment = graphql(`
  fragment CohortNext_cohort on Cohort {
    id
    startsOn
    expectedEndsOn
    capacity
    seatsTaken
    classMeetings(filter: { standings: [WAITING] }, first: 1) {
      totalCount
      edges {
        node {
          id
        }
      }
    }
  }
`)

type Props = {
  cohort: FragmentType<typeof fragment>
  counts: StageCounts
  enroll: Act
  importRoster: Act
  edit: Act
  onSee: (stages: Stage[]) => void
}

/** What the cohort asks for now: learners, an end, candidates for employers, the attendance of classes, or only time. */
export function CohortNext({ cohort: from, counts, enroll, importRoster, edit, onSee }: Props) {
  const t = useMessages(cohortMessages)
  const format = useFormats()
  const { data: cohort } = useSuspenseFragment({ fragment, from })
  const before = sum(counts, CANDIDATE_STAGES)
  const ready = sum(counts, ['READY'])
  const free = Math.max(0, cohort.capacity - cohort.seatsTaken)
  const see = (stages: readonly Stage[]): Act => ({
    label: t('nextSeeThem'),
    onClick: () => onSee([...stages]),
  })

  const waiting = cohort.classMeetings.totalCount
  const first = cohort.classMeetings.edges[0]?.node.id ?? ''
  const takeAttendance: Act = {
    label: t('nextClassesAct', { count: waiting }),
    to:
      waiting === 1
        ? `/meetings/${encodeURIComponent(first)}`
        : `/cohorts/${encodeURIComponent(cohort.id)}/classes`,
  }

  if (counts.every(({ learners }) => learners === 0)) {
    return (
      <NextStep
        tone="act"
        title={t('nextEmptyTitle')}
        text={t('nextEmptyText', { free })}
        act={enroll}
        other={[importRoster]}
      />
    )
  }
  if (before > 0 && cohort.expectedEndsOn < todayIso()) {
    return (
      <NextStep
        tone="act"
        title={t('nextEndTitle', { count: before })}
        text={t('nextEndText', { day: format.day(cohort.expectedEndsOn) })}
        act={see(CANDIDATE_STAGES)}
        other={[edit]}
      />
    )
  }
  if (ready > 0) {
    return (
      <NextStep
        tone="act"
        title={t('nextReadyTitle', { count: ready })}
        text={t('nextReadyText')}
        act={see(['READY'])}
      />
    )
  }
  if (waiting > 0) {
    return (
      <NextStep
        tone="act"
        title={t('nextClassesTitle', { count: waiting })}
        text={t('nextClassesText')}
        act={takeAttendance}
      />
    )
  }
  if (cohort.startsOn > todayIso()) {
    return (
      <NextStep
        tone="wait"
        title={t('nextStartTitle', { day: format.day(cohort.startsOn) })}
        until={cohort.startsOn}
        text={t('nextStartText', { free })}
        {...(free > 0 ? { act: enroll } : {})}
      />
    )
  }
  if (before > 0) {
    return (
      <NextStep
        tone="wait"
        title={t('nextRunTitle', { count: before })}
        text={t('nextRunText', { day: format.day(cohort.expectedEndsOn) })}
      />
    )
  }
  return <NextStep tone="done" title={t('nextDoneTitle')} text={t('nextDoneText')} />
}

function sum(counts: StageCounts, stages: readonly Stage[]): number {
  return counts.filter(({ stage }) => stages.includes(stage)).reduce((all, { learners }) => all + learners, 0)
}
