import { once } from 'node:events'
import { expect, test } from 'vitest'
import { rosterOf } from '../../../test/given/roster.ts'
import { inPieces } from '../../../test/in-pieces.ts'
import { useWorld } from '../../../test/kit.ts'
import { systemClock } from '../../kernel/clock.ts'
import type { Importer } from '../importer.ts'
import { storeFile } from '../upload/store-file.ts'
import { workOnImport } from '../work-on-import.ts'
import { beginReading } from './begin-reading.ts'
import { BATCH } from './row-batch.ts'

const world = useWorld()

/** What was kept at a time while a file was read: rows, and characters in their cells; and how many at once. */
async function batchesOf(file: string) {
  const sam = await world.given.staff()
  const id = await storeFile(sam, { kind: 'ROSTER', fileName: 'large.csv' }, inPieces(file), {
    clock: systemClock,
  })
  const batches: { rows: number; characters: number }[] = []
  let atOnce = 0
  let mostAtOnce = 0
  const listening: Importer = {
    ...sam,
    query: async (statement) => {
      if (!statement.text.includes('insert into roster_import_row')) return sam.query(statement)
      const rows = JSON.parse(String(statement.values.at(-1))) as { cells: Record<string, string> }[]
      const characters = rows.flatMap(({ cells }) => Object.values(cells)).join('').length
      batches.push({ rows: rows.length, characters })
      mostAtOnce = Math.max(mostAtOnce, ++atOnce)
      try {
        return await sam.query(statement)
      } finally {
        atOnce--
      }
    },
  }
  await beginReading(listening, id, systemClock)
  await workOnImport(listening, id, systemClock)
  const { status, rowsRead } = await sam.db.import.findUniqueOrThrow({ where: { id } })
  expect(status).toBe('PREVIEWED')
  return { batches, mostAtOnce, rowsRead }
}

test('rows are compared and kept 500 at a time, one batch after the other', async () => {
  const { batches, mostAtOnce, rowsRead } = await batchesOf(rosterOf(1200))
  expect(batches.map(({ rows }) => rows)).toEqual([BATCH.rows, BATCH.rows, 200])
  expect([mostAtOnce, rowsRead]).toEqual([1, 1200])
})

test('long rows are fewer at a time: never more than the bound and one row', async () => {
  const cell = 'x'.repeat(150_000)
  const rows = Array.from({ length: 30 }, (_, index) => `L-${index},${cell}`)
  const header = 'external_id,first_name,last_name,email,cohort,program,enrolled_on,stage,stage_since'
  const { batches, mostAtOnce, rowsRead } = await batchesOf([header, ...rows, ''].join('\n'))
  expect([mostAtOnce, rowsRead]).toEqual([1, 30])
  expect(batches.length).toBeGreaterThan(3)
  for (const { characters } of batches) expect(characters).toBeLessThan(BATCH.characters + cell.length + 10)
})

test('given no room on the disk, the import fails in words that say so, and the log is told of which import', async () => {
  const sam = await world.given.staff()
  const file = { kind: 'ROSTER', fileName: 'given.csv' } as const
  const id = await storeFile(sam, file, inPieces(rosterOf(2)), { clock: systemClock })
  const full = Object.assign(new Error('could not extend file'), { code: '53100' })
  const withoutRoom: Importer = {
    ...sam,
    query: async (statement) => {
      if (statement.text.includes('insert into roster_import_row')) throw full
      return sam.query(statement)
    },
  }
  await beginReading(sam, id, systemClock)
  const warned = once(process, 'warning')
  expect(await workOnImport(withoutRoom, id, systemClock)).toBe(true)
  const { status, failure } = await sam.db.import.findUniqueOrThrow({ where: { id } })
  expect({ status, failure }).toEqual({ status: 'FAILED', failure: { code: 'DISK_FULL', values: {} } })
  expect(await warned).toMatchObject([
    { message: `Import ${id} failed while READING, DISK_FULL`, cause: full },
  ])
})
