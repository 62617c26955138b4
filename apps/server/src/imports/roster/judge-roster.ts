import { cellText } from '@journeyline/domain/imports/cell-text'
import { cohortKey } from '@journeyline/domain/imports/keys'
import { rosterCells } from '@journeyline/domain/imports/roster/roster-cells'
import { rosterChanges } from '@journeyline/domain/imports/roster/roster-changes'
import { ROSTER_COLUMNS, type RosterColumn } from '@journeyline/domain/imports/roster/roster-columns'
import type { RosterRow } from '@journeyline/domain/imports/roster/roster-facts'
import { type RosterProblem, rosterRow } from '@journeyline/domain/imports/roster/roster-row'
import { eachInTurn } from '../each-in-turn.ts'
import {
  type Judge,
  type JudgedRow,
  type ReadRow,
  type RowProblem,
  type Run,
  refused,
} from '../judged-row.ts'
import { endedByRow, lastWorkedAt, leftHoursProblem } from './ended-placements.ts'
import { filledColumns, knownFacts, spokenOf, withFacts } from './known-facts.ts'
import { rosterConflicts, seatsTaken } from './roster-conflicts.ts'
import type { ImportContext } from './roster-context.ts'
import { rosterPlan } from './roster-plan.ts'
import { type Seen, seenLearners } from './seen-learners.ts'

/** Judges rows of a roster: each by itself, then against what the program knows, with one statement for all of them. */
export function rosterJudge(run: Run, context: ImportContext): Judge {
  return async (rows) => {
    const read = await eachInTurn(rows, (row) => readRow(row, context))
    const good = read.flatMap((result) => ('good' in result ? [result.good] : []))
    const known = await knownOf(run, good, context)
    const told = new Map(good.map((row) => [row.line, against(row, known.get(row.line)!)]))
    const lastWorked = await lastWorkedAt(
      run,
      [...told.values()].flatMap(({ endings }) => endings),
    )
    return eachInTurn(read, (result) =>
      'good' in result ? compared(result.good, told.get(result.good.line)!, { context, lastWorked }) : result,
    )
  }
}

interface GoodRow extends ReadRow {
  row: RosterRow
}

interface Known {
  seen: Seen
  fingerprint: string
}

function readRow(row: ReadRow, context: ImportContext): { good: GoodRow } | JudgedRow {
  const key = cellText(row.cells.external_id ?? '')
  if (row.problems.some(({ code }) => code === 'RAGGED')) return refused(row, key, row.problems)
  const result = rosterRow(row.cells, context)
  const problems = 'problems' in result ? result.problems.map((problem) => named(problem, row.cells)) : []
  if ('row' in result && row.problems.length === 0) return { good: { ...row, row: result.row } }
  return refused(row, key, [...row.problems, ...problems])
}

/** A problem with the name that does not exist, so that it can be offered for creation. */
function named(problem: RosterProblem, cells: Record<string, string>): RowProblem {
  const text = (column: RosterColumn) => cellText(cells[column] ?? '')
  if (problem.code === 'UNKNOWN_EMPLOYER') return { ...problem, name: text('employer') }
  return problem.code === 'UNKNOWN_COHORT'
    ? { ...problem, name: text('cohort').toLowerCase(), program: text('program').toUpperCase() }
    : problem
}

async function knownOf(run: Run, good: GoodRow[], context: ImportContext): Promise<Map<number, Known>> {
  if (good.length === 0) return new Map()
  const asked = good.map(({ line, row }) => ({
    line,
    external_id: row.externalId,
    email: row.email,
    cohort_id: context.cohorts.get(cohortKey(row.program, row.cohort))!.id,
  }))
  const known = await run<Known & { line: number }>(SEEN, [JSON.stringify(asked)])
  return new Map(known.map((each) => [each.line, each]))
}

const SEEN = seenLearners(`(select * from jsonb_to_recordset($1::jsonb)
  as asked (line int, external_id text, email text, cohort_id uuid))`)

/** What a row says, laid on what is known. */
function against({ row, cells }: GoodRow, { seen, fingerprint }: Known) {
  const spoken = spokenOf(row, seen)
  const known = knownFacts(row, seen, spoken)
  const filled = filledColumns(cells)
  // of a new learner the row says all that is known
  const said = seen.learner === null ? row : withFacts(known, filled, row)
  // a reference belongs to its funder: another one does not inherit it
  if (said.fundingSource !== known.fundingSource) said.fundingReference = row.fundingReference
  return { seen, fingerprint, spoken, known, filled, said, endings: endedByRow(said, seen, spoken) }
}

function compared(
  good: GoodRow,
  { seen, fingerprint, spoken, known, filled, said, endings }: ReturnType<typeof against>,
  { context, lastWorked }: { context: ImportContext; lastWorked: ReadonlyMap<string, string> },
): JudgedRow {
  const { line, cells } = good
  const key = good.row.externalId
  const cohort = context.cohorts.get(cohortKey(good.row.program, good.row.cohort))!
  const path = seen.enrollment?.path ?? context.pathOf(cohort.programId, said.enrolledOn.toString())
  const problems = [
    ...rosterConflicts(said, seen, { own: good.row, cohort, path, today: context.today, endings }),
    ...leftHoursProblem(said, endings, lastWorked),
  ]
  if (problems.length > 0) return refused(good, key, problems)
  const changes = seen.learner === null ? filling(said, filled) : changesOf(known, said, { filled, seen })
  const changed = changes.map(({ column }) => column)
  // what is the same but for upper and lower case stays as it is known
  const row = seen.learner === null ? said : withFacts(known, changed, said)
  const outcome = seen.learner === null ? 'CREATE' : changes.length > 0 ? 'CHANGE' : 'SAME'
  cohort.seatsLeft -= seatsTaken(row, seen)
  const plan = rosterPlan(row, changed, { seen, spoken, endings, fingerprint, cohort, path, context })
  return { line, outcome, key, cells, row: plan, changes, problems: [] }
}

type Change = { column: RosterColumn; from: string | null; to: string | null }

/** A learner's next enrollment is new in every column that is not the learner's own. */
const LEARNERS_OWN = new Set<RosterColumn>(
  ROSTER_COLUMNS.slice(0, 7)
    .map(({ column }): RosterColumn => column)
    .concat('remote', 'work_settings', 'language', 'credential', 'credential_on'),
)

function changesOf(
  known: RosterRow,
  said: RosterRow,
  { filled, seen }: { filled: RosterColumn[]; seen: Seen },
) {
  const changes = rosterChanges(known, said).map(
    ({ column, from, to }): Change => ({ column, from: from || null, to: to || null }),
  )
  if (seen.enrollment !== null) return changes
  const own = changes.filter(({ column }) => LEARNERS_OWN.has(column))
  return [
    ...own,
    ...filling(
      said,
      filled.filter((column) => !LEARNERS_OWN.has(column)),
    ),
  ]
}

function filling(row: RosterRow, filled: RosterColumn[]): Change[] {
  const cells = rosterCells(row)
  return filled.map((column) => ({ column, from: null, to: cells[column] }))
}
