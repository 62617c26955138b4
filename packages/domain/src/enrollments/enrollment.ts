import { Temporal } from 'temporal-polyfill'
import { z } from 'zod'
import { allow, type Decision, firstRefusal, refuse } from '../decision.ts'
import { dayInWords, localDate } from '../local-date.ts'

export type OtherActiveEnrollment = { cohortName: string }

export type CohortWithSeats = { name: string; capacity: number; seatsTaken: number; programName: string }

/** What is written down when a learner enters a cohort. */
export const EnrollmentDetails = z.object({ enrolledOn: localDate })
export type EnrollmentDetails = z.infer<typeof EnrollmentDetails>

/** Whether the learner may enter the cohort on that day: one active enrollment, a free seat, a possible day. */
export function mayEnroll(enrollment: {
  learnerName: string
  activeEnrollment?: OtherActiveEnrollment | null
  cohort: CohortWithSeats
  enrolledOn: Temporal.PlainDate
  cohortEndsOn: Temporal.PlainDate
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
  return refuse(
    `${learnerName} is already enrolled in ${other.cohortName}. Complete or withdraw that enrollment first.`,
    field,
  )
}

/** Whether the cohort has a seat left. */
export function freeSeat({ name, capacity, seatsTaken }: CohortWithSeats): Decision {
  if (seatsTaken < capacity) return allow
  return refuse(
    `${name} is full: ${seatsTaken} of ${capacity} ${capacity === 1 ? 'seat is' : 'seats are'} taken. Raise its capacity or choose another cohort.`,
    'cohortId',
  )
}

function isPossibleDay({
  cohort,
  enrolledOn,
  cohortEndsOn,
  today,
}: {
  cohort: CohortWithSeats
  enrolledOn: Temporal.PlainDate
  cohortEndsOn: Temporal.PlainDate
  today: Temporal.PlainDate
}): Decision {
  if (Temporal.PlainDate.compare(enrolledOn, cohortEndsOn) > 0) {
    return refuse(
      `${cohort.name} is expected to end on ${dayInWords(cohortEndsOn)}. Choose that day or an earlier one, or another cohort.`,
      'enrolledOn',
    )
  }
  if (Temporal.PlainDate.compare(enrolledOn, today) > 0) {
    return refuse(
      `${dayInWords(enrolledOn)} is yet to come. Choose the day of enrollment, today or earlier; the cohort itself may start later.`,
      'enrolledOn',
    )
  }
  return allow
}
