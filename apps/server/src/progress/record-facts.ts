import type { CheckOutcome } from '@journeyline/domain/checks/check-record'
import type { Stage } from '@journeyline/domain/enrollments/stages'
import type { HoursKind } from '@journeyline/domain/hours/hours-entry'
import type { Recommendation } from '@journeyline/domain/internships/internship-evaluation'
import type { OpenThen } from '@journeyline/domain/progress/completion'

/** A learner's record as one statement reads it: days as text, lists as JSON. Ids lead to what proves a requirement. */
export interface RecordFacts {
  enrollmentId: string
  learnerId: string
  learnerName: string
  programVersionId: string
  stage: Stage
  stageSince: string
  enrolledOn: string
  plannedEndOn: string
  /** First and last day of every employment in the program, and the minutes of its week, the earliest first. */
  employments: [string, string | null, number | null][]
  practicodeCases: number | null
  practicodeScore: number | null
  /** Kind, Monday, approved minutes, submitted minutes. */
  weeks: [HoursKind, string, number, number][]
  /** Id, competency's code, level, day; those of a competency in the order they were recorded. */
  signOffs: [string, string, number, string][]
  internship: {
    id: string
    site: string
    startsOn: string
    endsOn: string | null
    endedOn: string | null
    minutes: number
    codingMinutes: number
    supervisorName: string | null
    evaluation: { evaluatedBy: string; recommendation: Recommendation } | null
  } | null
  /** Id, code, day of the award, last day in force, whether a certificate copy that details the units is on file. */
  awards: [string, string, string | null, string | null, boolean][]
  /** Id, requirement's code, outcome, day, last day it holds. */
  checks: [string, string, CheckOutcome, string, string | null][]
  /** Id, status, day planned, day held. */
  reviews: [string, 'PLANNED' | 'HELD' | 'SIGNED' | 'CANCELLED', string, string | null][]
  /** Id and day of the latest Practicode reading. */
  reading: [string, string] | null
  completion: CompletionFacts | null
}

/** The step to COMPLETED that holds, its day, and the latest confirmation of it. */
export interface CompletionFacts {
  stageChangeId: string
  completedOn: string
  confirmation: ConfirmationFacts | null
}

/** That a completion holds although something was open; an employer is not told by whom and why. */
export interface ConfirmationFacts {
  confirmedAt: string
  confirmedById: string | null
  reason: string
  open: OpenThen[]
}
