import { Temporal } from 'temporal-polyfill'
import { z } from 'zod'
import { allow, type Decision, firstRefusal } from '../decision.ts'
import { localDate } from '../local-date.ts'
import { RegistrationDetails } from './registration.ts'
import { refuse } from './words.ts'

export type OtherActiveEnrollment = { cohortName: string }

export type CohortWithSeats = { name: string; capacity: number; seatsTaken: number; programName: string }

/** The first local day of a cohort, and how many days before it somebody may be enrolled. */
export type Opening = { startsOn: Temporal.PlainDate; leadDays: number }

/** The first local day on which somebody may be enrolled. */
export const firstDayToEnroll = ({ startsOn, leadDays }: Opening) => startsOn.subtract({ days: leadDays })

/** What is written down when a learner enters a cohort. */
export const EnrollmentDetails = z.object({ enrolledOn: localDate, ...RegistrationDetails.shape })
export type EnrollmentDetails = z.infer<typeof EnrollmentDetails>

/** Whether the learner may enter the cohort on that day: one active enrollment, a free seat, a possible day. */
export function mayEnroll(enrollment: {
  learnerName: string
  activeEnrollment?: OtherActiveEnrollment | null
  cohort: CohortWithSeats
  enrolledOn: Temporal.PlainDate
  cohortEndsOn: Temporal.PlainDate
  /** From when on the program enrolls for the cohort; null where that is not known. */
  opens: Opening | null
  today: Temporal.PlainDate
}): Decision {
  return firstRefusal(
    oneActiveEnrollment(enrollment.learnerName, enrollment.activeEnrollment),
    freeSeat(enrollment.cohort),
    isPossibleDay(enrollment),
  )
}

/** Whether no other enrollment of the learner is active: nobody stands in two at once. */
export function oneActiveEnrollment(
  learnerName: string,
  other: OtherActiveEnrollment | null | undefined,
  field = 'learnerId',
): Decision {
  if (!other) return allow
  return refuse('LEARNER_ENROLLED_ALREADY', { learnerName, otherCohortName: other.cohortName }, field)
}

/** Whether the cohort has a seat left. */
export function freeSeat({ name, capacity, seatsTaken }: CohortWithSeats): Decision {
  if (seatsTaken < capacity) return allow
  return refuse('COHORT_FULL', { name, seatsTaken, capacity }, 'cohortId')
}

function isPossibleDay({
  cohort,
  enrolledOn,
  cohortEndsOn,
  opens,
  today,
}: {
  cohort: CohortWithSeats
  enrolledOn: Temporal.PlainDate
  cohortEndsOn: Temporal.PlainDate
  opens: Opening | null
  today: Temporal.PlainDate
}): Decision {
  if (Temporal.PlainDate.compare(enrolledOn, cohortEndsOn) > 0) {
    return refuse('ENROLLMENT_AFTER_COHORT_END', { cohortName: cohort.name, cohortEndsOn }, 'enrolledOn')
  }
  const first = opens && firstDayToEnroll(opens)
  if (first && Temporal.PlainDate.compare(enrolledOn, first) < 0) {
    const facts = { cohortName: cohort.name, startsOn: opens.startsOn, firstOn: first }
    return refuse('ENROLLMENT_BEFORE_COHORT_OPENS', facts, 'enrolledOn')
  }
  if (Temporal.PlainDate.compare(enrolledOn, today) > 0) {
    return refuse('ENROLLMENT_AHEAD', { enrolledOn }, 'enrolledOn')
  }
  return allow
}
