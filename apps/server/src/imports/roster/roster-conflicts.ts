import { wordsOf } from '@journeyline/domain/decision'
import { freeSeat, oneActiveEnrollment } from '@journeyline/domain/enrollments/enrollment'
import { mayChangeStage } from '@journeyline/domain/enrollments/stage-change'
import { isActiveStage, isOnPath, type Path, type Stage } from '@journeyline/domain/enrollments/stages'
import { excerpt } from '@journeyline/domain/imports/cell-text'
import { employerKey } from '@journeyline/domain/imports/keys'
import type { RosterRow } from '@journeyline/domain/imports/roster/roster-facts'
import { learnerName } from '@journeyline/domain/learners/learner-details'
import { oneEmploymentAtATime } from '@journeyline/domain/placements/placement'
import { Temporal } from 'temporal-polyfill'
import { dayOf } from '../../kernel/days.ts'
import type { RowProblem } from '../judged-row.ts'
import { importWord } from '../words.ts'
import { type Ending, leavingDay } from './ended-placements.ts'
import { spokenOf } from './known-facts.ts'
import type { KnownCohort } from './roster-context.ts'
import type { Seen } from './seen-learners.ts'
import { internshipProblem } from './spoken-internship.ts'

/** Why moves from a file are recorded, where the file can't say. */
export const REASON = 'Roster import'

/** What a good row can still not do, because of what the program knows: in the order of the columns. What the file itself says is `own`. */
export function rosterConflicts(
  row: RosterRow,
  seen: Seen,
  given: {
    own: RosterRow
    cohort: KnownCohort
    path: Path
    today: Temporal.PlainDate
    endings: readonly Ending[]
  },
): RowProblem[] {
  const { own, cohort, path, today, endings } = given
  return [
    ...emailProblem(row, seen),
    ...cohortProblem(row, seen, cohort),
    ...stageProblem(row, seen, { path, today }),
    ...fundingProblem(row),
    ...halfFactProblems(row, own),
    ...internshipProblem(row, seen, today),
    ...employmentProblem(row, seen),
    ...secondEmploymentProblem(row, seen, endings),
  ]
}

/** How many seats of the cohort the row takes: -1, 0 or 1. Whoever has not withdrawn holds one. */
export function seatsTaken(row: RosterRow, { enrollment }: Seen): number {
  const before = enrollment !== null && enrollment.stage !== 'WITHDRAWN'
  return Number(row.stage !== 'WITHDRAWN') - Number(before)
}

function emailProblem(row: RosterRow, { emailOwner }: Seen): RowProblem[] {
  if (emailOwner === null) return []
  const { name, externalId } = emailOwner
  return [
    {
      column: 'email',
      code: 'TAKEN',
      says: importWord('ROW_EMAIL_TAKEN', {
        ...{ text: excerpt(row.email), name },
        externalId: externalId || null,
      }),
    },
  ]
}

function cohortProblem(row: RosterRow, seen: Seen, cohort: KnownCohort): RowProblem[] {
  const other =
    isActiveStage(row.stage) && seen.otherCohort !== null ? { cohortName: seen.otherCohort } : null
  const elsewhere = oneActiveEnrollment(learnerName(row), other)
  if (!elsewhere.allowed) {
    return [{ column: 'cohort', code: 'ACTIVE_ELSEWHERE', says: wordsOf(elsewhere) }]
  }
  if (seatsTaken(row, seen) <= 0) return []
  const { name, capacity, seatsLeft } = cohort
  const seat = freeSeat({ name, capacity, seatsTaken: capacity - seatsLeft, programName: row.program })
  return seat.allowed ? [] : [{ column: 'cohort', code: 'FULL', says: wordsOf(seat) }]
}

function stageProblem(
  row: RosterRow,
  seen: Seen,
  { path, today }: { path: Path; today: Temporal.PlainDate },
): RowProblem[] {
  if (!isOnPath(path, row.stage)) {
    const says = importWord('ROW_STAGE_NOT_ON_PATH', { stage: row.stage, program: row.program, path })
    return [{ column: 'stage', code: 'NOT_ALLOWED', says }]
  }
  const before = stageBefore(row, seen)
  if (before === null) return []
  if (row.stage === 'COMPLETED' && before.from !== 'COMPLETED' && seen.enrollment?.stage !== 'COMPLETED')
    return [{ column: 'stage', code: 'NOT_ALLOWED', says: notByFile(learnerName(row), before.from) }]
  const move = mayChangeStage({
    learnerName: learnerName(row),
    path,
    ...before,
    to: row.stage,
    effectiveOn: row.stageSince,
    today,
    reason: REASON,
  })
  if (move.allowed) return []
  const column = move.field === 'effectiveOn' ? 'stage_since' : 'stage'
  return [{ column, code: 'NOT_ALLOWED', says: wordsOf(move) }]
}

/** A file says nothing of what proves completion, so it completes nobody whose record is kept here (domain.md section 7, 4). */
const notByFile = (name: string, from: Stage) =>
  importWord('ROW_COMPLETES_NOBODY', { learnerName: name, from })

/** The stage a row's change starts from: the present one, or the one before when the row corrects the present one's day. */
function stageBefore(
  row: RosterRow,
  { enrollment, moves: [latest, previous] }: Seen,
): { from: Stage; since: Temporal.PlainDate } | null {
  if (enrollment === null) return null
  if (row.stage !== enrollment.stage) {
    return { from: enrollment.stage as Stage, since: Temporal.PlainDate.from(enrollment.stageSince) }
  }
  const isCorrected = row.stageSince.toString() !== enrollment.stageSince
  return isCorrected && latest?.fromStage && previous
    ? { from: latest.fromStage as Stage, since: Temporal.PlainDate.from(previous.effectiveOn) }
    : null
}

function fundingProblem({ fundingSource, fundingReference }: RosterRow): RowProblem[] {
  if (fundingSource !== null || fundingReference === null) return []
  return [
    {
      column: 'funding_source',
      code: 'REQUIRED',
      says: importWord('ROW_FUNDING_SOURCE_MISSING'),
    },
  ]
}

/** Nobody is an apprentice before somebody employs them: by the row, or by an employment that is known already. */
function employmentProblem(row: RosterRow, { enrollment, placements }: Seen): RowProblem[] {
  const { employer, employmentStartedOn, stage, stageSince } = row
  if (stage !== 'APPRENTICESHIP' || employmentStartedOn === null) return []
  const [begins, since] = [employmentStartedOn.toString(), stageSince.toString()]
  const others = placements.filter((one) => employerKey(one.employer) !== employerKey(employer ?? ''))
  const isKnown = enrollment?.stageSince === since && placements.some(({ startedOn }) => startedOn === begins)
  if (
    begins <= since ||
    isKnown ||
    others.some((other) => other.startedOn <= since && !(other.endedOn !== null && other.endedOn < since))
  )
    return []
  const says = importWord('ROW_APPRENTICE_BEFORE_EMPLOYMENT', {
    ...{ learnerName: learnerName(row), stageSince, startedOn: employmentStartedOn },
  })
  return [{ column: 'employment_started_on', code: 'CONTRADICTION', says }]
}

/** A score is of cases, an internship at a site: half of it would be kept and shown nowhere. What is known is the other half. */
function halfFactProblems(row: RosterRow, own: RosterRow): RowProblem[] {
  const problems: RowProblem[] = []
  if (own.practicodeScore !== null && row.practicodeCases === null) {
    problems.push({ column: 'practicode_cases', code: 'REQUIRED', says: importWord('ROW_CASES_MISSING') })
  }
  if (own.internshipStartedOn !== null && row.internshipSite === null) {
    const says = importWord('ROW_INTERNSHIP_SITE_MISSING')
    problems.push({ column: 'internship_site', code: 'REQUIRED', says })
  }
  return problems
}

/** One employment runs at a time: the one before ends as the next begins, and a file can't tell why both would run. */
function secondEmploymentProblem(row: RosterRow, seen: Seen, endings: readonly Ending[]): RowProblem[] {
  const { employer, employmentStartedOn: startedOn } = row
  if (employer === null || startedOn === null) return []
  const { placement: spoken } = spokenOf(row, seen)
  const leftOn = leavingDay(row, seen)
  if (leftOn !== null && spoken === null && Temporal.PlainDate.compare(startedOn, leftOn) > 0)
    return [
      {
        ...{ column: 'employment_started_on', code: 'CONTRADICTION' },
        says: importWord('ROW_EMPLOYED_AFTER_LEAVING', { learnerName: learnerName(row), leftOn }),
      },
    ]
  const decision = oneEmploymentAtATime({
    ...{ learnerName: learnerName(row), startedOn },
    endedOn: dayOf(spoken?.endedOn ?? null),
    before: spoken && {
      ...{ startedOn: Temporal.PlainDate.from(spoken.startedOn), endedOn: dayOf(spoken.endedOn) },
      alongsideReason: spoken.alongsideReason,
    },
    alongsideReason: spoken?.alongsideReason ?? null,
    others: seen.placements
      .filter((one) => one !== spoken)
      .map((one) => ({
        ...{ employerName: one.employer, alongsideReason: one.alongsideReason },
        ...{ startedOn: Temporal.PlainDate.from(one.startedOn), endedOn: lastDayOf(one, endings) },
      })),
  })
  if (decision.allowed) return []
  return [{ column: 'employment_started_on', code: 'CONTRADICTION', says: wordsOf(decision) }]
}

const lastDayOf = ({ id, endedOn }: Seen['placements'][number], endings: readonly Ending[]) =>
  endings.find(({ placement }) => placement.id === id)?.endedOn ?? dayOf(endedOn)
