import type { Temporal } from 'temporal-polyfill'
import type { CheckOutcome } from '../checks/check-record.ts'
import type { Judgement } from '../competencies/standing.ts'
import type { Employment } from '../hours/employed-time.ts'
import type { WeekOfHours } from '../hours/forecast.ts'
import type { InternshipEvaluated } from '../internships/internship-conditions.ts'
import type { Internship } from '../internships/internship-details.ts'
import type { ScheduledReview } from '../reviews/review-schedule.ts'

/** Minutes of one kind: approved ones count, submitted ones wait for a decision. */
export type HoursRecord = { approvedMinutes: number; submittedMinutes: number; weeks: readonly WeekOfHours[] }

/** All that is on record of a learner in a program version, as far as its requirements ask for it. Days are local days. */
export type LearnerRecord = {
  learnerName: string
  enrolledOn: Temporal.PlainDate
  /** When the learner is planned to be through: the cohort's expected end. */
  plannedEndOn: Temporal.PlainDate
  /** Every employment in the program, those that have ended among them. */
  employments: readonly Employment[]
  ojt: HoursRecord
  rti: HoursRecord
  /** Sign-offs that were not revoked, in the order they were recorded. */
  signOffs: readonly Judgement[]
  /** The latest Practicode reading; null when there is none. */
  practicode: { casesDone: number; scorePercent: number | null } | null
  internship: (Internship & { supervisorName: string | null; evaluation: InternshipEvaluated | null }) | null
  /** Awards held, by code, and whether a copy of the certificate that details the units is on file. */
  awards: readonly { code: string; expiresOn: Temporal.PlainDate | null; hasCertificateCopy: boolean }[]
  /** The records of checks and declarations that count, by the code of the requirement. */
  checks: readonly { code: string; outcome: CheckOutcome; expiresOn: Temporal.PlainDate | null }[]
  reviews: readonly ScheduledReview[]
}

/** A record with nothing on it yet. */
export function emptyRecord(
  facts: Pick<LearnerRecord, 'learnerName' | 'enrolledOn' | 'plannedEndOn'>,
): LearnerRecord {
  const none: HoursRecord = { approvedMinutes: 0, submittedMinutes: 0, weeks: [] }
  return {
    ...facts,
    employments: [],
    ojt: none,
    rti: none,
    signOffs: [],
    practicode: null,
    internship: null,
    awards: [],
    checks: [],
    reviews: [],
  }
}
