import { type JudgedRow, type Run, storedRows } from '../judged-row.ts'

interface Progress {
  importId: string
  /** The last sign of life of this reader; another one in its place means that somebody took over. */
  heartbeatAt: Date
  now: Date
  bytesRead: number
  /** Whether the file is read to its end. */
  isLast: boolean
}

/** Keeps a batch of judged rows and the progress in one statement. False when the import is not this reader's any more. */
export async function keepRows(run: Run, progress: Progress, rows: JudgedRow[]): Promise<boolean> {
  const count = (outcome: string) => rows.filter((row) => row.outcome === outcome).length
  const kept = await run(KEEP, [
    progress.importId,
    progress.heartbeatAt,
    progress.now,
    progress.bytesRead,
    progress.isLast,
    ...[rows.length, count('CREATE'), count('CHANGE'), count('SAME'), count('REFUSE')],
    storedRows(rows),
  ])
  return kept.length === 1
}

const KEEP = `
  with ours as (
    update roster_import set heartbeat_at = $3, bytes_read = $4, rows_read = rows_read + $6,
      rows_to_create = rows_to_create + $7, rows_to_change = rows_to_change + $8,
      rows_unchanged = rows_unchanged + $9, rows_refused = rows_refused + $10,
      status = case when $5 then 'PREVIEWED' else status end
    where id = $1 and status = 'READING' and heartbeat_at = $2 returning id),
  kept as (
    insert into roster_import_row (import_id, line, outcome, key, cells, "row", changes, problems)
    select ours.id, r.line, r.outcome, r.key, r.cells, nullif(r."row", 'null'), r.changes, r.problems
    from ours, jsonb_to_recordset($11::jsonb) as r (line int, outcome text, key text, cells jsonb, "row" jsonb,
      changes jsonb, problems jsonb))
  select 1 from ours`
