import type { Temporal } from 'temporal-polyfill'
import { z } from 'zod'
import { dayHasCome } from '../day-has-come.ts'
import { allow, type Decision, firstRefusal } from '../decision.ts'
import { isBefore, localDate } from '../local-date.ts'
import { refuse } from './words.ts'

/** What staff write when a learner gets access to Practicode. */
export const PracticodeStartDetails = z.object({
  /** Local day it was assigned (the default) or first opened, as the license counts (domain.md 3). */
  startedOn: localDate,
})
export type PracticodeStartDetails = z.infer<typeof PracticodeStartDetails>

type Start = {
  learnerName: string
  startedOn: Temporal.PlainDate
  enrolledOn: Temporal.PlainDate
  /** Local day of the earliest reading; null when there is none. */
  firstReadOn: Temporal.PlainDate | null
  /** Whether the program version asks for Practicode. */
  isAsked: boolean
  today: Temporal.PlainDate
}

/** Whether access may have begun on that day: of the enrollment, come, and with no reading before it. Said again, it corrects. */
export function mayRecordPracticodeStart(start: Start): Decision {
  const { startedOn, today } = start
  return firstRefusal(
    asksForPracticode(start.learnerName, start.isAsked),
    dayHasCome(startedOn, today, refuse('PRACTICODE_STARTED_AHEAD', { startedOn }, 'startedOn')),
    isOfTheEnrollment(start),
    leavesNoReadingOutside(start),
  )
}

/** Whether the learner's program version has Practicode at all. */
export function asksForPracticode(learnerName: string, isAsked: boolean): Decision {
  if (isAsked) return allow
  return refuse('PRACTICODE_NOT_ASKED', { learnerName })
}

function isOfTheEnrollment({ learnerName, startedOn, enrolledOn }: Start): Decision {
  if (!isBefore(startedOn, enrolledOn)) return allow
  return refuse('PRACTICODE_BEFORE_ENROLLMENT', { learnerName, enrolledOn }, 'startedOn')
}

function leavesNoReadingOutside({ learnerName, startedOn, firstReadOn }: Start): Decision {
  if (firstReadOn === null || !isBefore(firstReadOn, startedOn)) return allow
  return refuse('PRACTICODE_AFTER_READING', { learnerName, firstReadOn }, 'startedOn')
}
