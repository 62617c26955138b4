import type { Path } from '@journeyline/domain/enrollments/stages'
import { employerKey } from '@journeyline/domain/imports/keys'
import type { RosterColumn } from '@journeyline/domain/imports/roster/roster-columns'
import type { RosterRow } from '@journeyline/domain/imports/roster/roster-facts'
import { historyFromRow } from '@journeyline/domain/imports/roster/roster-history'
import { uuidv7 } from 'uuidv7'
import { type Ending, leavingDay } from './ended-placements.ts'
import type { Spoken } from './known-facts.ts'
import { REASON, seatsTaken } from './roster-conflicts.ts'
import type { ImportContext, KnownCohort } from './roster-context.ts'
import type { Seen } from './seen-learners.ts'
import { spokenInternship } from './spoken-internship.ts'

type Write = 'INSERT' | 'UPDATE'

const LEARNER = new Set<string>(
  'first_name last_name email phone date_of_birth state remote work_settings language'.split(' '),
)
const ENROLLMENT = new Set<string>(
  'cohort enrolled_on stage stage_since practicode_cases practicode_score internship_site internship_started_on'.split(
    ' ',
  ),
)
const PRACTICODE = new Set<string>(['practicode_cases', 'practicode_score'])
const INTERNSHIP = new Set<string>(['internship_site', 'internship_started_on'])
const AWARD = new Set<string>(['funding_source', 'funding_reference'])
const CREDENTIAL = new Set<string>(['credential', 'credential_on'])
const PLACEMENT = new Set<string>(['employer', 'employment_started_on', 'hourly_wage'])

/**
 * What to write for a row: only what a changed column belongs to. Keys in snake case are columns of tables, for the
 * statements of apply-roster.
 */
export function rosterPlan(
  row: RosterRow,
  changed: readonly RosterColumn[],
  given: {
    seen: Seen
    spoken: Spoken
    endings: readonly Ending[]
    fingerprint: string
    cohort: KnownCohort
    path: Path
    context: ImportContext
  },
) {
  const { seen, spoken, endings, cohort, path, context } = given
  const leftOn = text(leavingDay(row, seen))
  const touches = (columns: Set<string>) => changed.some((column) => columns.has(column))
  const learnerId = seen.learner?.id ?? uuidv7()
  const enrollmentId = seen.enrollment?.id ?? uuidv7()
  return {
    externalId: row.externalId,
    email: row.email,
    cohortId: cohort.id,
    learnerId,
    enrollmentId,
    fingerprint: given.fingerprint,
    seats: seatsTaken(row, seen),
    learner: touches(LEARNER) ? learnerColumns(row, learnerId, writeFor(seen.learner)) : null,
    enrollment:
      seen.enrollment === null || touches(ENROLLMENT)
        ? enrollmentColumns(row, { enrollmentId, learnerId, cohort, write: writeFor(seen.enrollment) })
        : null,
    ...moves(row, seen, { cohort, path }),
    reading: touches(PRACTICODE) ? readingColumns(row, seen) : null,
    internship: touches(INTERNSHIP) ? internshipColumns(row, seen) : null,
    award: touches(AWARD)
      ? {
          write: writeFor(spoken.award),
          id: spoken.award?.id ?? uuidv7(),
          source: row.fundingSource,
          reference: row.fundingReference,
        }
      : null,
    credential: touches(CREDENTIAL) ? { kind: row.credential, awarded_on: text(row.credentialOn) } : null,
    placement: touches(PLACEMENT)
      ? {
          write: writeFor(spoken.placement),
          id: spoken.placement?.id ?? uuidv7(),
          employer_id:
            spoken.placement?.employerId ?? context.employerIds.get(employerKey(row.employer ?? '')),
          started_on: text(row.employmentStartedOn),
          hourly_wage_minor: row.hourlyWageMinor,
          ended_on: leftOn,
          end_reason: leftOn && 'LEFT_PROGRAM',
        }
      : null,
    endings: endings.map(({ placement: { id }, endedOn, endReason }) => ({
      ...{ id, ended_on: endedOn.toString(), end_reason: endReason },
    })),
  }
}

/** A new enrollment has the history its row proves; a known one moves on, or has its latest change undone and made anew. */
function moves(
  row: RosterRow,
  { enrollment, moves: [latest] }: Seen,
  { cohort, path }: { cohort: KnownCohort; path: Path },
) {
  if (enrollment === null) {
    const proven = historyFromRow(row, path, cohort)
    return {
      undo: null,
      moves: proven.map(({ toStage, effectiveOn, reason = null }, index) =>
        move(proven[index - 1]?.toStage ?? null, toStage, effectiveOn.toString(), reason),
      ),
    }
  }
  const since = row.stageSince.toString()
  if (row.stage !== enrollment.stage) {
    return { undo: null, moves: [move(enrollment.stage, row.stage, since, REASON)] }
  }
  if (since === enrollment.stageSince) return { undo: null, moves: [] }
  return {
    undo: latest?.id ?? null,
    moves: [move(latest?.fromStage ?? null, row.stage, since, latest?.reason ?? null)],
  }
}

function move(from_stage: string | null, to_stage: string, effective_on: string, reason: string | null) {
  return { from_stage, to_stage, effective_on, reason }
}

function learnerColumns(row: RosterRow, id: string, write: Write) {
  return {
    write,
    id,
    external_id: row.externalId,
    first_name: row.firstName,
    last_name: row.lastName,
    email: row.email,
    phone: row.phone,
    date_of_birth: text(row.dateOfBirth),
    state: row.state,
    language: row.language,
    open_to_remote: row.openToRemote,
    work_settings: row.workSettings,
  }
}

function enrollmentColumns(
  row: RosterRow,
  given: { enrollmentId: string; learnerId: string; cohort: KnownCohort; write: Write },
) {
  return {
    write: given.write,
    id: given.enrollmentId,
    learner_id: given.learnerId,
    cohort_id: given.cohort.id,
    program_id: given.cohort.programId,
    enrolled_on: text(row.enrolledOn),
    stage: row.stage,
    stage_since: text(row.stageSince),
    practicode_cases: row.practicodeCases,
    practicode_score: row.practicodeScore,
    internship_site: row.internshipSite,
    internship_started_on: text(row.internshipStartedOn),
  }
}

/** A reading of the day the import is written; null while the cases are not known. Fewer cases than before are a correction. */
function readingColumns({ practicodeCases, practicodeScore }: RosterRow, { enrollment }: Seen) {
  if (practicodeCases === null) return null
  const isFewer = practicodeCases < (enrollment?.practicodeCases ?? 0)
  return {
    cases_done: practicodeCases,
    score_percent: practicodeScore,
    correction_reason: isFewer ? REASON : null,
  }
}

/** The internship the row speaks of or a new one; null while only its site or its first day is known. */
function internshipColumns(row: RosterRow, seen: Seen) {
  if (row.internshipSite === null || row.internshipStartedOn === null) return null
  const spoken = spokenInternship(row, seen)
  return {
    write: writeFor(spoken),
    id: spoken?.id ?? uuidv7(),
    site: row.internshipSite,
    starts_on: text(row.internshipStartedOn),
  }
}

const writeFor = (known: object | null): Write => (known === null ? 'INSERT' : 'UPDATE')

const text = (day: { toString(): string } | null) => day?.toString() ?? null
