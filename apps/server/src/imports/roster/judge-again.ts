import type { Temporal } from 'temporal-polyfill'
import { type ReadRow, type RowProblem, type Run, storedRows } from '../judged-row.ts'
import { BATCH } from '../preview/row-batch.ts'
import { rosterJudge } from './judge-roster.ts'
import { importContext } from './roster-context.ts'

/** Judges the rows anew that name something that did not exist, in the file's order: what else is wrong with one stays said. */
export async function judgeAgain(run: Run, importId: string, today: Temporal.PlainDate): Promise<void> {
  const judge = rosterJudge(run, await importContext(run, today, importId))
  for (let after = 0; ; ) {
    const rows = await run<ReadRow>(REFUSED, [importId, after, BATCH.rows])
    const last = rows.at(-1)
    if (last === undefined) return
    const judged = await judge(rows.map((row) => ({ ...row, problems: row.problems.filter(isOfFile) })))
    await run(KEEP, [importId, storedRows(judged)])
    after = last.line
  }
}

/** What was found where the file was read, before its rows were judged. */
const isOfFile = ({ code }: RowProblem) => code === 'DUPLICATE'

const REFUSED = `
  select line, cells, problems from roster_import_row
  where import_id = $1::uuid and outcome = 'REFUSE' and line > $2::int and exists (
    select from jsonb_array_elements(problems) problem
    where problem ->> 'code' in ('UNKNOWN_COHORT', 'UNKNOWN_EMPLOYER'))
  order by line limit $3::int`

const KEEP = `
  update roster_import_row r set outcome = x.outcome, key = x.key, "row" = nullif(x."row", 'null'),
    changes = x.changes, problems = x.problems
  from jsonb_to_recordset($2::jsonb) as x (line int, outcome text, key text, "row" jsonb, changes jsonb, problems jsonb)
  where r.import_id = $1::uuid and r.line = x.line`
