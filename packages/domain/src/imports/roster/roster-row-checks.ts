import { Temporal } from 'temporal-polyfill'
import { firstDayToEnroll } from '../../enrollments/enrollment.ts'
import { isOldEnough, LEAST_AGE } from '../../learners/least-age.ts'
import { excerpt } from '../cell-text.ts'
import { cohortKey, employerKey } from '../keys.ts'
import type { RowReader } from '../row-reader.ts'
import { importWord } from '../words.ts'
import type { RosterColumn } from './roster-columns.ts'
import type { RosterContext } from './roster-context.ts'
import type { RosterDraft } from './roster-facts.ts'

type Refuse = RowReader<RosterColumn>['refuse']

const EARLIEST_BIRTH = Temporal.PlainDate.from('1900-01-01')
// Nothing in a roster happened before there were certified coders.
const EARLIEST = Temporal.PlainDate.from('1980-01-01')

/** Everything that one cell alone can't tell: what exists, and whether the facts agree with each other and with today. */
export function checkRosterRow(row: RosterDraft, context: RosterContext, refuse: Refuse): void {
  checkDays(row, context.today, refuse)
  checkAge(row, context.today, refuse)
  checkCohort(row, context, refuse)
  checkStage(row, refuse)
  checkCredential(row, refuse)
  checkEmployment(row, context, refuse)
}

function checkDays(row: RosterDraft, today: Temporal.PlainDate, refuse: Refuse): void {
  const days = [
    ['date_of_birth', row.dateOfBirth, EARLIEST_BIRTH],
    ['enrolled_on', row.enrolledOn, EARLIEST],
    ['stage_since', row.stageSince, EARLIEST],
    ['credential_on', row.credentialOn, EARLIEST],
    ['internship_started_on', row.internshipStartedOn, EARLIEST],
    ['employment_started_on', row.employmentStartedOn, EARLIEST],
  ] as const
  for (const [column, day, earliest] of days) {
    if (day === null) continue
    if (isAfter(day, today)) {
      refuse(column, 'OUT_OF_RANGE', importWord('CELL_DAY_AHEAD', { day: `${day}` }))
    }
    if (isAfter(earliest, day)) {
      refuse(column, 'OUT_OF_RANGE', importWord('CELL_DAY_TOO_EARLY', { day: `${day}`, year: earliest.year }))
    }
  }
}

function checkAge({ dateOfBirth, enrolledOn }: RosterDraft, today: Temporal.PlainDate, refuse: Refuse): void {
  if (dateOfBirth === null || enrolledOn === null || isAfter(dateOfBirth, today)) return
  if (isOldEnough(dateOfBirth, enrolledOn)) return
  const facts = { day: `${dateOfBirth}`, least: LEAST_AGE, enrolledOn }
  refuse('date_of_birth', 'OUT_OF_RANGE', importWord('ROW_ENROLLED_TOO_YOUNG', facts))
}

function checkCohort(
  { cohort, program, enrolledOn }: RosterDraft,
  context: RosterContext,
  refuse: Refuse,
): void {
  if (program === null) return
  if (!context.programs.has(program)) {
    const [text, programs] = [excerpt(program), [...context.programs].sort()]
    refuse(
      'program',
      'UNKNOWN_PROGRAM',
      programs.length > 0
        ? importWord('CELL_PROGRAM_NOT_AMONG', { text, programs })
        : importWord('CELL_PROGRAM_NOT_CREATED', { text }),
    )
    return
  }
  if (cohort === null) return
  const days = context.cohorts.get(cohortKey(program, cohort))
  if (days === undefined) {
    refuse('cohort', 'UNKNOWN_COHORT', importWord('CELL_COHORT_UNKNOWN', { text: excerpt(cohort), program }))
  } else if (enrolledOn !== null && isAfter(enrolledOn, days.expectedEndsOn)) {
    refuse(
      'enrolled_on',
      'CONTRADICTION',
      importWord('ROW_ENROLLED_AFTER_COHORT', { day: `${enrolledOn}`, endsOn: days.expectedEndsOn }),
    )
  } else if (enrolledOn !== null && isAfter(firstDayToEnroll(days), enrolledOn)) {
    const facts = { day: `${enrolledOn}`, startsOn: days.startsOn, firstOn: firstDayToEnroll(days) }
    refuse('enrolled_on', 'CONTRADICTION', importWord('ROW_ENROLLED_BEFORE_COHORT', facts))
  }
}

function checkStage({ stageSince, enrolledOn }: RosterDraft, refuse: Refuse): void {
  if (stageSince === null || enrolledOn === null || !isAfter(enrolledOn, stageSince)) return
  refuse(
    'stage_since',
    'CONTRADICTION',
    importWord('ROW_STAGE_BEFORE_ENROLLMENT', { day: `${stageSince}`, enrolledOn: `${enrolledOn}` }),
  )
}

function checkCredential({ credential, credentialOn }: RosterDraft, refuse: Refuse): void {
  if (credential !== null && credentialOn === null) {
    refuse('credential_on', 'REQUIRED', importWord('ROW_CREDENTIAL_DAY_MISSING'))
  }
  if (credential === null && credentialOn !== null) {
    refuse('credential', 'REQUIRED', importWord('ROW_CREDENTIAL_MISSING'))
  }
}

function checkEmployment(row: RosterDraft, context: RosterContext, refuse: Refuse): void {
  const { stage, stageSince, employer, employmentStartedOn, hourlyWageMinor } = row
  const isEmployed = stage === 'APPRENTICESHIP' || stage === 'COMPLETED'
  if (employer === null && isEmployed) {
    refuse('employer', 'REQUIRED', importWord('ROW_EMPLOYER_OF_STAGE_MISSING', { stage }))
  } else if (employer === null && (employmentStartedOn !== null || hourlyWageMinor !== null)) {
    refuse('employer', 'REQUIRED', importWord('ROW_EMPLOYER_MISSING'))
  }
  if (employer !== null && !context.employers.has(employerKey(employer))) {
    refuse('employer', 'UNKNOWN_EMPLOYER', importWord('CELL_EMPLOYER_UNKNOWN', { text: excerpt(employer) }))
  }
  if (employmentStartedOn === null && (isEmployed || employer !== null)) {
    refuse('employment_started_on', 'REQUIRED', importWord('ROW_EMPLOYMENT_DAY_MISSING'))
  }
  if (
    stage === 'COMPLETED' &&
    stageSince &&
    employmentStartedOn &&
    isAfter(employmentStartedOn, stageSince)
  ) {
    refuse(
      'employment_started_on',
      'CONTRADICTION',
      importWord('ROW_EMPLOYED_AFTER_COMPLETION', {
        day: `${employmentStartedOn}`,
        stageSince: `${stageSince}`,
      }),
    )
  }
}

function isAfter(day: Temporal.PlainDate, other: Temporal.PlainDate): boolean {
  return Temporal.PlainDate.compare(day, other) > 0
}
