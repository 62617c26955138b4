import { hoursInFigures } from '@journeyline/domain/hours/hours-entry'
import { HOURS_COLUMNS, type HoursColumn } from '@journeyline/domain/imports/hours/hours-columns'
import type { HoursRow } from '@journeyline/domain/imports/hours/hours-row'
import { hoursVerdict } from '@journeyline/domain/imports/hours/hours-verdict'
import { LOCALES } from '@journeyline/messages/language'
import type { Temporal } from 'temporal-polyfill'
import { dayKey } from '../../hours/writing/days-so-far.ts'
import { type Clock, sponsorTimeZone } from '../../kernel/clock.ts'
import { eachInTurn } from '../each-in-turn.ts'
import { type Judge, type JudgedRow, type RowProblem, type Run, refused } from '../judged-row.ts'
import { importWord } from '../words.ts'
import { type EnrolledRow, enrolledRow, readRow } from './enrolled-row.ts'
import { employmentOf, type KnownVersion, knownLearners } from './known-learners.ts'
import { type LedgerSoFar, ledgerSoFar } from './ledger-so-far.ts'

/**
 * Judges rows of a file of hours against the ledger and earlier rows: at most four statements a batch. Of earlier rows it
 * keeps how full they made each day, and where the rows without a reference stand.
 */
export function hoursJudge(run: Run, clock: Clock): Judge {
  const learnersNamed = knownLearners(run, clock)
  const file: FileSoFar = { today: clock.today(), minutes: new Map(), lines: new Map() }
  return async (rows) => {
    const read = await eachInTurn(rows, readRow)
    const named = read.flatMap((result) => ('good' in result ? [result.good.row.externalId] : []))
    const learners = await learnersNamed(named)
    const found = read.map((result) => ('good' in result ? enrolledRow(result.good, learners) : result))
    const asked = found.flatMap((result) => ('entry' in result ? [result.entry] : []))
    const ledger = await ledgerSoFar(run, asked)
    return eachInTurn(found, (result) => ('entry' in result ? judged(result, ledger, file) : result))
  }
}

/** What earlier rows of the file leave for later ones to know. */
interface FileSoFar {
  /** Today at the sponsor. */
  today: Temporal.PlainDate
  /** Minutes that earlier rows add to a person's day, by `dayKey`. */
  minutes: Map<string, number>
  /** The line on which each row without a reference stands, by what the ledger knows it by. */
  lines: Map<string, number>
}

function judged(found: EnrolledRow, ledger: LedgerSoFar, file: FileSoFar): JudgedRow {
  const { line, cells, row, learner, enrollment, entry } = found
  const key = row.externalId
  const repeated = repeatedRow(found, file)
  if (repeated) return refused(found, key, [repeated])
  const { version } = enrollment
  const employment = employmentOf(enrollment, row.kind, row.onDay)
  const { hasSubject, competencyId, courseId } = subjectIn(version, row)
  const day = dayKey(entry.learnerId, entry.onDay)
  const verdict = hoursVerdict(row, {
    ...{ ...learner, ...enrollment, employment },
    recorded: ledger.recorded.get(entry.reference) ?? null,
    byHand: ledger.byHand.get(day) ?? [],
    hasSubject,
    today: employment?.today ?? file.today,
    timeZone: employment?.timeZone ?? sponsorTimeZone(),
    minutesThatDay: (ledger.minutes.get(day) ?? 0) + (file.minutes.get(day) ?? 0),
    backdatingDays: version.backdatingDays,
  })
  if (typeof verdict === 'object') return refused(found, key, [verdict])
  const { learnerName, fingerprint } = learner
  const plan = {
    ...{ externalId: key, learnerName, fingerprint },
    entry: {
      enrollment_id: enrollment.id,
      learner_id: entry.learnerId,
      kind: row.kind,
      on_day: entry.onDay,
      minutes: row.minutes,
      placement_id: employment?.placementId ?? null,
      employer_id: employment?.employerId ?? null,
      competency_id: competencyId,
      course_id: courseId,
      note: row.note,
      reason: row.lateReason,
      reference: entry.reference,
    },
  }
  if (verdict === 'SAME') return { line, outcome: verdict, key, cells, row: plan, changes: [], problems: [] }
  file.minutes.set(day, (file.minutes.get(day) ?? 0) + row.minutes)
  return { line, outcome: verdict, key, cells, row: plan, changes: changesOf(row), problems: [] }
}

/** Of rows without a reference, one stands for a learner's day, kind and subject; a second can't be told from the first. */
function repeatedRow({ line, row, entry }: EnrolledRow, { lines }: FileSoFar): RowProblem | null {
  if (row.reference !== null) return null
  const firstLine = lines.get(entry.reference)
  if (firstLine === undefined) {
    lines.set(entry.reference, line)
    return null
  }
  return {
    column: 'reference',
    code: 'DUPLICATE',
    says: importWord('ROW_HOURS_REPEATED', { line: firstLine }),
  }
}

/** The competency or course that the row names in the version, by id. */
function subjectIn({ competencies, courses }: KnownVersion, { competency, course }: HoursRow) {
  const competencyId = competency === null ? null : (competencies[competency] ?? null)
  const courseId = course === null ? null : (courses[course] ?? null)
  const namesNone = competency === null && course === null
  return { competencyId, courseId, hasSubject: namesNone || (competencyId ?? courseId) !== null }
}

function changesOf(row: HoursRow) {
  const cells: Record<HoursColumn, string | null> = {
    external_id: row.externalId,
    on_day: row.onDay.toString(),
    hours: row.lengthColumn === 'hours' ? hoursInFigures(row.minutes, LOCALES.en) : null,
    minutes: row.lengthColumn === 'minutes' ? String(row.minutes) : null,
    kind: row.kind,
    competency: row.competency,
    course: row.course,
    note: row.note,
    reference: row.reference,
    late_reason: row.lateReason,
  }
  return HOURS_COLUMNS.flatMap(({ column }) =>
    cells[column] === null ? [] : [{ column, from: null, to: cells[column] }],
  )
}
