import { Temporal } from 'temporal-polyfill'
import { dayInWords } from '../../local-date.ts'
import { quoted } from '../cell-text.ts'
import { cohortKey, employerKey } from '../keys.ts'
import type { RowReader } from '../row-reader.ts'
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
      refuse(
        column,
        'OUT_OF_RANGE',
        `${quoted(`${day}`)} is in the future. Write today's day or an earlier one.`,
      )
    }
    if (isAfter(earliest, day)) {
      refuse(column, 'OUT_OF_RANGE', `${quoted(`${day}`)} is before ${earliest.year}. Check the year.`)
    }
  }
}

function checkCohort(
  { cohort, program, enrolledOn }: RosterDraft,
  context: RosterContext,
  refuse: Refuse,
): void {
  if (program === null) return
  if (!context.programs.has(program)) {
    const known = [...context.programs].sort().join(', ')
    refuse(
      'program',
      'UNKNOWN_PROGRAM',
      `There is no program ${quoted(program)}. ${known ? `Write one of ${known}.` : 'Create it first.'}`,
    )
    return
  }
  if (cohort === null) return
  const days = context.cohorts.get(cohortKey(program, cohort))
  if (days === undefined) {
    refuse(
      'cohort',
      'UNKNOWN_COHORT',
      `There is no cohort ${quoted(cohort)} in ${program}. Create it first, or write the code of another one.`,
    )
  } else if (enrolledOn !== null && isAfter(enrolledOn, days.expectedEndsOn)) {
    refuse(
      'enrolled_on',
      'CONTRADICTION',
      `${quoted(`${enrolledOn}`)} is after the cohort ends on ${dayInWords(days.expectedEndsOn)}. Check the day and the cohort.`,
    )
  }
}

function checkStage({ stageSince, enrolledOn }: RosterDraft, refuse: Refuse): void {
  if (stageSince === null || enrolledOn === null || !isAfter(enrolledOn, stageSince)) return
  refuse(
    'stage_since',
    'CONTRADICTION',
    `${quoted(`${stageSince}`)} is before enrolled_on, ${enrolledOn}. A stage begins on that day or later.`,
  )
}

function checkCredential({ credential, credentialOn }: RosterDraft, refuse: Refuse): void {
  if (credential !== null && credentialOn === null) {
    refuse('credential_on', 'REQUIRED', 'credential_on is empty. Write the day the credential was awarded.')
  }
  if (credential === null && credentialOn !== null) {
    refuse(
      'credential',
      'REQUIRED',
      'credential is empty. Write which one was awarded, or clear credential_on.',
    )
  }
}

function checkEmployment(row: RosterDraft, context: RosterContext, refuse: Refuse): void {
  const { stage, stageSince, employer, employmentStartedOn, hourlyWageMinor } = row
  const isEmployed = stage === 'APPRENTICESHIP' || stage === 'COMPLETED'
  if (employer === null && isEmployed) {
    refuse('employer', 'REQUIRED', `employer is empty. A learner in ${stage} needs one.`)
  } else if (employer === null && (employmentStartedOn !== null || hourlyWageMinor !== null)) {
    refuse(
      'employer',
      'REQUIRED',
      'employer is empty. Write it, or clear employment_started_on and hourly_wage.',
    )
  }
  if (employer !== null && !context.employers.has(employerKey(employer))) {
    refuse(
      'employer',
      'UNKNOWN_EMPLOYER',
      `There is no employer ${quoted(employer)}. Create it first, or write the name of another one.`,
    )
  }
  if (employmentStartedOn === null && (isEmployed || employer !== null)) {
    refuse(
      'employment_started_on',
      'REQUIRED',
      'employment_started_on is empty. Write the first day of employment.',
    )
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
      `${quoted(`${employmentStartedOn}`)} is after stage_since, ${stageSince}. Employment begins before it is completed.`,
    )
  }
}

function isAfter(day: Temporal.PlainDate, other: Temporal.PlainDate): boolean {
  return Temporal.PlainDate.compare(day, other) > 0
}
