import { expect, test } from 'vitest'
import { givenIn } from '../../test/given/given.ts'
import { rosterOf } from '../../test/given/roster.ts'
import { givenWorkbook } from '../../test/given/workbook.ts'
import { givenWorkers } from '../../test/given/worker.ts'
import { inPieces } from '../../test/in-pieces.ts'
import { foundWork } from '../jobs/found-work.ts'
import { systemClock as clock } from '../kernel/clock.ts'
import { importFile } from './import-file.ts'
import { beginReading } from './preview/begin-reading.ts'
import { storeFile } from './upload/store-file.ts'

const ROWS = 1200

/** A database in which a file is imported as by the command line. */
async function givenCommand() {
  const workers = await givenWorkers()
  const { code } = await givenIn(workers).cohort({ capacity: ROWS })
  const imported = async (file: string | Uint8Array = rosterOf(ROWS, code)) => {
    const said: string[] = []
    const { refused } = await importFile(
      workers.importer,
      { name: 'roster.csv', open: () => inPieces(file) },
      { createCohorts: false, createEmployers: false, dryRun: false },
      { clock, say: (line) => void said.push(line) },
    )
    return { refused, summary: said.at(-1) }
  }
  return { ...workers, imported }
}

const ALL = { refused: 0, summary: '1,200 were created, 0 changed, 0 left alone, 0 refused' }

test('where no worker is, the command line reads and writes its own file, and leaves all other work to wait', async () => {
  const { imported, importer, staff } = await givenCommand()
  const file = { kind: 'ROSTER', fileName: 'others.csv' } as const
  const others = await storeFile(importer, file, inPieces(rosterOf(1)), { clock })
  await beginReading(importer, others, clock)
  expect(await imported()).toEqual(ALL)
  expect(await staff.prisma.import.findUnique({ where: { id: others } })).toMatchObject({
    ...{ status: 'READING', heartbeatAt: null, rowsRead: 0 },
  })
  expect(await staff.prisma.event.count({ where: { position: { not: null } } })).toBe(0)
}, 60_000)

test('where workers are that take the same file up, it is written once', async () => {
  const { imported, start, staff } = await givenCommand()
  await start(await foundWork())
  expect(await imported()).toEqual(ALL)
  expect(await staff.prisma.enrollment.count()).toBe(ROWS)
  expect(await staff.prisma.auditEntry.count({ where: { act: 'import.applied' } })).toBe(1)
}, 60_000)

test('a workbook is known by the sheet that fits; what names no column is refused', async () => {
  const { imported, staff } = await givenCommand()
  const columns = ['code', 'name', 'program', 'starts_on', 'expected_ends_on', 'capacity']
  const days = [46275, 46600].map((number) => ({ number, style: 'DAY' as const }))
  const book = givenWorkbook([[['notes']], [columns, ['2026-book', 'From a workbook', 'US-MC', ...days, 8]]])
  expect(await imported(book)).toEqual({
    ...{ refused: 0, summary: '1 were created, 0 changed, 0 left alone, 0 refused' },
  })
  expect(await staff.prisma.cohort.count({ where: { code: '2026-book' } })).toBe(1)
  await expect(imported('Dear partner,\nthis is no list.\n')).rejects.toThrow(
    "The file's first line names no column that is known. Name the columns there, such as external_id.",
  )
})
