import { cohortCapacity } from '@journeyline/domain/cohorts/cohort-details'
import { wordsOf } from '@journeyline/domain/decision'
import { cellText } from '@journeyline/domain/imports/cell-text'
import type { CohortColumn } from '@journeyline/domain/imports/cohorts/cohort-columns'
import { type CohortRow, cohortRow } from '@journeyline/domain/imports/cohorts/cohort-row'
import { cohortKey } from '@journeyline/domain/imports/keys'
import { uuidv7 } from 'uuidv7'
import { type Judge, type JudgedRow, type ReadRow, type Run, refused } from '../judged-row.ts'
import { seenCohorts } from './seen-cohorts.ts'

interface Known {
  key: string
  fingerprint: string
  id: string | null
  programId: string
  seatsTaken: number
  cells: Record<CohortColumn, string> | null
}

/** Judges rows of a file of cohorts against the cohorts there are. */
export function cohortJudge(run: Run, programs: ReadonlySet<string>): Judge {
  return async (rows) => {
    const read = rows.map((row) => readRow(row, programs))
    const good = read.flatMap((result) => ('good' in result ? [result.good] : []))
    const asked = good.map(({ row }) => ({ program: row.program, code: row.code }))
    const seen = good.length === 0 ? [] : await run<Known>(SEEN, [JSON.stringify(asked)])
    const known = new Map(seen.map((each) => [each.key, each]))
    return read.map((result) =>
      'good' in result
        ? compared(result.good, known.get(cohortKey(result.good.row.program, result.good.row.code))!)
        : result,
    )
  }
}

interface GoodRow extends ReadRow {
  row: CohortRow
}

function readRow(row: ReadRow, programs: ReadonlySet<string>): { good: GoodRow } | JudgedRow {
  const key = cellText(row.cells.code ?? '')
  if (row.problems.some(({ code }) => code === 'RAGGED')) return refused(row, key, row.problems)
  const result = cohortRow(row.cells, { programs })
  if ('row' in result && row.problems.length === 0) return { good: { ...row, row: result.row } }
  return refused(row, key, [...row.problems, ...('problems' in result ? result.problems : [])])
}

function compared(good: GoodRow, known: Known): JudgedRow {
  const { line, cells, row } = good
  const room = cohortCapacity({ name: row.name, capacity: row.capacity, seatsTaken: known.seatsTaken })
  if (!room.allowed) {
    return refused(good, row.code, [{ column: 'capacity', code: 'OUT_OF_RANGE', says: wordsOf(room) }])
  }
  const said = cellsOf(row)
  const changes = (Object.keys(said) as CohortColumn[])
    .map((column) => ({ column, from: known.cells?.[column] ?? null, to: said[column] }))
    .filter(({ from, to }) => from !== to)
  const outcome = known.id === null ? 'CREATE' : changes.length > 0 ? 'CHANGE' : 'SAME'
  const plan = {
    program: row.program,
    code: row.code,
    fingerprint: known.fingerprint,
    cohort: {
      write: known.id === null ? 'INSERT' : 'UPDATE',
      id: known.id ?? uuidv7(),
      program_id: known.programId,
      code: row.code,
      name: row.name,
      starts_on: row.startsOn.toString(),
      expected_ends_on: row.expectedEndsOn.toString(),
      capacity: row.capacity,
    },
  }
  return { line, outcome, key: row.code, cells, row: plan, changes, problems: [] }
}

function cellsOf(row: CohortRow): Record<CohortColumn, string> {
  return {
    code: row.code,
    name: row.name,
    program: row.program,
    starts_on: row.startsOn.toString(),
    expected_ends_on: row.expectedEndsOn.toString(),
    capacity: String(row.capacity),
  }
}

const SEEN = seenCohorts('(select * from jsonb_to_recordset($1::jsonb) as asked (program text, code text))')
