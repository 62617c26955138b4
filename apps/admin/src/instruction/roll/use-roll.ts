import { useApolloClient } from '@apollo/client/react'
import { isStale, problemsOf, type Refusal, sentenceOf } from '@journeyline/app-kit/acts/refusal'
import { dayOf } from '@journeyline/app-kit/day-of'
import { confirmedInTime, rollIsReady } from '@journeyline/domain/instruction/confirm-attendance'
import { type Problem, useChecked } from '@journeyline/ui/form/use-checked'
import { todayIso } from '@journeyline/ui/words/format'
import { useState } from 'react'
import { graphql } from '../../generated/gql.ts'
import { openMeetingOf } from '../open-meeting.ts'
import { useConfirmAttendance } from './confirm-attendance.ts'
import { useRecordAttendance } from './record-attendance.ts'
import type { RollMeeting } from './roll-meeting.ts'
import { markedLines, marksOf, type RollValues, rollProblems, rollValues } from './roll-values.ts'

const again = graphql(`
  query RollAgain($id: ID!) {
    node(id: $id) {
      id
      ... on ClassMeeting {
        ...Roll_meeting @unmask
      }
    }
  }
`)

/** Where the API says what is about no line: at the reason for being late, and at the class itself. */
const OF_THE_WHOLE = ['lateReason', 'meetingId', 'form']

export type Roll = ReturnType<typeof useRoll>

/** A roll as it is typed, kept and confirmed; when somebody saved first, what was typed stays until the person decides. */
export function useRoll(meeting: RollMeeting) {
  const client = useApolloClient()
  const record = useRecordAttendance()
  const confirm = useConfirmAttendance()
  const [began, setBegan] = useState(meeting)
  const form = useChecked<RollValues>({
    initial: rollValues(began),
    check: (values) => rollProblems(meeting, values),
  })
  const marks = () => marksOf(meeting, form.values)
  const asked = { classMeetingId: meeting.id, expectedVersion: meeting.version }

  /** The refusal as problems of the lines they are about, or of the roll as a whole. */
  const problemsOn = async (refused: Refusal): Promise<Problem[]> => {
    if (isStale(refused)) {
      await client.query({ query: again, variables: { id: meeting.id }, fetchPolicy: 'network-only' })
      return [{ path: 'stale', message: sentenceOf(refused) }]
    }
    return problemsOf(refused).map(({ path, message }) => ({ path: lineOf(path, marks()), message }))
  }
  const save = form.form(async () => {
    const { done, refused } = await record({ ...asked, marks: marks() })
    if (refused) return problemsOn(refused)
    setBegan(done.classMeeting)
    return undefined
  })
  /** Confirms the roll as it is typed; returns the problems that are not about a line. */
  const confirmWith = async (lateReason: string): Promise<Problem[]> => {
    const { refused } = await confirm({ ...asked, marks: marks(), lateReason: lateReason.trim() || null })
    if (!refused) return []
    const problems = await problemsOn(refused)
    form.addProblems(problems)
    return problems.filter(({ path }) => OF_THE_WHOLE.includes(path))
  }

  const lines = markedLines(meeting, form.values)
  const today = dayOf(todayIso())
  const ready = rollIsReady({
    meeting: openMeetingOf(meeting),
    roll: lines.map(({ line, minutes }) => ({
      learnerName: line.learnerName,
      minutes: minutes === '' ? null : minutes,
    })),
    today,
  })
  const { backdatingDays } = meeting.courseSection.course.programVersion.policies
  return {
    form,
    save,
    confirmWith,
    lines,
    began,
    /** Whether it may be confirmed as it is. */
    ready,
    /** Whether it may be confirmed now with this reason for being late. */
    inTime: (lateReason: string) =>
      confirmedInTime({ meeting: openMeetingOf(meeting), today, backdatingDays, lateReason }),
    changedMeanwhile: meeting.version !== began.version && !form.pending,
    takeTheirs: () => {
      setBegan(meeting)
      form.reset(rollValues(meeting))
    },
  }
}

/** A problem's path as the form knows it: the API counts marks, the form has them by enrollment. */
function lineOf(path: string, marks: readonly { enrollmentId: string }[]): string {
  const [, index] = /^marks\.(\d+)\./.exec(path) ?? []
  return (index === undefined ? undefined : marks[Number(index)]?.enrollmentId) ?? path
}
