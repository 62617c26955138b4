import type { Temporal } from 'temporal-polyfill'
import { CohortDetails } from '../../cohorts/cohort-details.ts'
import { problemWords } from '../../words/problem.ts'
import { cellText, excerpt } from '../cell-text.ts'
import { day, shortText, wholeNumber } from '../cell-values.ts'
import { duplicates } from '../duplicates.ts'
import { cohortKey } from '../keys.ts'
import type { Problem } from '../problem.ts'
import { rowReader } from '../row-reader.ts'
import { importWord } from '../words.ts'
import type { CohortColumn } from './cohort-columns.ts'

/** A row of a file of cohorts. */
export type CohortRow = {
  code: string
  name: string
  program: string
  startsOn: Temporal.PlainDate
  expectedEndsOn: Temporal.PlainDate
  capacity: number
}

export type CohortProblem = Problem<CohortColumn>

/** The row's cohort with every rule of `CohortDetails` kept, or everything that is wrong with it. */
export function cohortRow(
  cells: Partial<Record<CohortColumn, string>>,
  context: { programs: ReadonlySet<string> },
): { row: CohortRow } | { problems: CohortProblem[] } {
  const { read, refuse, problems } = rowReader(cells, () => true)
  const draft = {
    code: read('code', (text) => shortText(text.toLowerCase(), 40)),
    name: read('name', (text) => shortText(text, 120)),
    program: read('program', (text) => shortText(text.toUpperCase(), 40)),
    startsOn: read('starts_on', day),
    expectedEndsOn: read('expected_ends_on', day),
    capacity: read('capacity', (text) => wholeNumber(text, 1, 10_000)),
  }
  if (draft.program !== null && !context.programs.has(draft.program)) {
    refuse('program', 'UNKNOWN_PROGRAM', importWord('CELL_PROGRAM_UNKNOWN', { text: excerpt(draft.program) }))
  }
  if (problems.length > 0) return { problems }
  // Without problems every cell was read.
  const row = draft as CohortRow
  const issues = ruleIssues(row)
  return issues.length > 0 ? { problems: issues } : { row }
}

/** Judges the rows of a file of cohorts in turn: a program's cohort stands on one line only. */
export function cohortDuplicates() {
  const repeatedIn = duplicates<'code'>([{ column: 'code' }])
  return (line: number, cells: Partial<Record<CohortColumn, string>>): CohortProblem[] =>
    repeatedIn(line, { code: cohortKey(cellText(cells.program ?? ''), cellText(cells.code ?? '')) })
}

const COLUMN_OF: Record<string, CohortColumn> = {
  code: 'code',
  name: 'name',
  startsOn: 'starts_on',
  expectedEndsOn: 'expected_ends_on',
  capacity: 'capacity',
}

function ruleIssues({ program: _, ...row }: CohortRow): CohortProblem[] {
  const details = { ...row, startsOn: `${row.startsOn}`, expectedEndsOn: `${row.expectedEndsOn}` }
  const issues = CohortDetails.safeParse(details).error?.issues ?? []
  return issues.map((issue) => ({
    column: COLUMN_OF[String(issue.path[0])] ?? 'code',
    code: 'MALFORMED',
    says: problemWords(issue),
  }))
}
