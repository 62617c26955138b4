import { columnTitles } from '@journeyline/domain/language/column-titles'
import type { Clock } from '../../kernel/clock.ts'
import { RuleError } from '../../kernel/errors.ts'
import { failImport } from '../fail-import.ts'
import type { Importer } from '../importer.ts'
import type { Run } from '../judged-row.ts'
import { kindOf } from '../kinds.ts'
import { fileRecords } from '../upload/file-records.ts'
import { type TableReader, tableReader } from '../upload/table-reader.ts'
import { importWord } from '../words.ts'
import { keepRows } from './keep-rows.ts'
import { rowBatch } from './row-batch.ts'
import { stillReading } from './still-reading.ts'

/** An import that work begins on. */
export interface StartedImport {
  id: string
  kind: string
  bytesTotal: number
  heartbeatAt: Date
}

/** Reads an uploaded file to its end and keeps what will come of every row; rejects only for what may be tried again, a failure is kept in words. */
export async function readImport(viewer: Importer, started: StartedImport, clock: Clock): Promise<void> {
  try {
    await readRows(viewer, started, clock)
  } catch (error) {
    await failImport(viewer, { importId: started.id, status: 'READING', error })
  }
}

async function readRows(viewer: Importer, started: StartedImport, clock: Clock): Promise<void> {
  const { id, kind, bytesTotal } = started
  const run: Run = (text, values) => viewer.query({ text, values }) as never
  await run('delete from roster_import_row where import_id = $1', [id])
  const { table, judge: judgeOf } = kindOf(kind)
  const judge = await judgeOf(run, clock)
  const batch = rowBatch()
  let { heartbeatAt } = started
  const begun = stillReading(run, started, clock)
  let kept = Promise.resolve(true)
  // a batch is kept while the next one is judged: no more than these two are held
  const keep = async (bytesRead: number, isLast: boolean): Promise<boolean> => {
    const rows = await judge(batch.take())
    if (!(await kept)) return false
    const now = clock.now()
    kept = keepRows(run, { importId: id, heartbeatAt, now, bytesRead, isLast }, rows)
    kept.catch(() => {}) // whoever waits for it hears of it
    heartbeatAt = now
    return true
  }
  try {
    let reader: TableReader | null = null
    const fits = (cells: string[]) => table.header(cells, columnTitles).ok
    for await (const record of fileRecords(partsOf(run, id), fits)) {
      if (reader === null) {
        heartbeatAt = await begun()
        reader = tableReader(table, record.cells)
      } else batch.add(reader(record))
      if (batch.isFull() && !(await keep(record.bytesRead, false))) return
    }
    if (reader === null) throw new RuleError(importWord('IMPORT_FILE_HAS_NO_ROWS'))
    await keep(bytesTotal, true)
    await kept
  } finally {
    await Promise.allSettled([kept, begun()])
  }
}

async function* partsOf(run: Run, importId: string): AsyncGenerator<Uint8Array> {
  for (let part = 0; ; part++) {
    const [found] = await run<{ bytes: Uint8Array }>(
      'select bytes from roster_import_part where import_id = $1 and part = $2',
      [importId, part],
    )
    if (found === undefined) return
    yield found.bytes
  }
}
