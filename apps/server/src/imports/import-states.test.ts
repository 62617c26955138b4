import { expect, test } from 'vitest'
import { givenImports } from '../../test/given/imports.ts'
import { rosterOf } from '../../test/given/roster.ts'
import { until } from '../../test/given/worker.ts'
import { useWorld } from '../../test/kit.ts'
import { openId } from '../graphql/global-id.ts'
import type { Run } from './judged-row.ts'
import { keepRows } from './preview/keep-rows.ts'

const world = useWorld()

/** A previewed roster of two learners, and what is kept of it. */
async function givenPreview() {
  const imports = givenImports(world)
  const sam = await world.given.staff()
  const { code } = await world.given.cohort()
  const { id: importId } = await imports.preview(sam, rosterOf(2, code, code))
  const { id } = openId(importId)
  const db = world.database.staff.prisma
  const become = (data: { status: string; heartbeatAt: Date | null }) =>
    db.import.update({ where: { id }, data })
  const kept = async () => [
    await db.import.count({ where: { id } }),
    await db.importPart.count({ where: { importId: id } }),
    await db.importRow.count({ where: { importId: id } }),
  ]
  const act = async (name: string) => {
    const { data } = await imports.act(sam, name, { importId })
    return data[name]
  }
  return { ...imports, sam, importId, id, become, kept, act }
}

// the tests' clock stands at 15:00:00
const SILENT = new Date('2026-11-23T14:59:39Z')
const HEARD = new Date('2026-11-23T14:59:41Z')

test('an import of which nothing was heard for 20 seconds is interrupted and can be previewed again', async () => {
  const { sam, importId, become, look, untilDone, act } = await givenPreview()
  for (const status of ['READING', 'APPLYING']) {
    await become({ status, heartbeatAt: HEARD })
    expect(await look(sam, importId)).toMatchObject({ status, interrupted: false })
    await become({ status, heartbeatAt: SILENT })
    expect(await look(sam, importId)).toMatchObject({ status, interrupted: true })
    expect((await act('previewImport')).__typename).toBe('PreviewImportSuccess')
    expect(await untilDone(sam, importId)).toMatchObject({
      ...{ status: 'PREVIEWED', interrupted: false, failure: null },
      ...{ rowsRead: 2, rowsToCreate: 2, rowsToChange: 0, rowsUnchanged: 0, rowsRefused: 0 },
    })
  }
})

test('a preview that goes on is left alone, and what is being written is not read anew', async () => {
  const { sam, importId, become, look, act } = await givenPreview()
  await become({ status: 'READING', heartbeatAt: HEARD })
  expect(await act('previewImport')).toMatchObject({ import: { status: 'READING' } })
  expect(await look(sam, importId)).toMatchObject({ status: 'READING', rowsRead: 2 })
  await become({ status: 'APPLYING', heartbeatAt: HEARD })
  expect((await act('previewImport')).message).toBe(
    'This file is being imported right now. Wait until it is through.',
  )
  expect((await act('deleteImport')).message).toBe(
    'This file is being imported right now. Wait until it is through.',
  )
})

test('a reader that was thought dead writes nothing into the preview of the one that took over', async () => {
  const { sam, id, become, kept } = await givenPreview()
  const heartbeatAt = SILENT
  await become({ status: 'READING', heartbeatAt: HEARD })
  const rows = [
    { line: 9, outcome: 'REFUSE' as const, key: '', cells: {}, row: null, changes: [], problems: [] },
  ]
  const run: Run = (text, values) => sam.query({ text, values }) as never
  const late = { importId: id, heartbeatAt, now: HEARD, bytesRead: 1, isLast: true }
  expect(await keepRows(run, late, rows)).toBe(false)
  expect(await kept()).toEqual([1, 1, 2])
  expect(await keepRows(run, { ...late, heartbeatAt: HEARD }, rows)).toBe(true)
  expect(await kept()).toEqual([1, 1, 3])
})

test('a discarded import is gone with its file and its rows, and that is on record; one in use or applied stays', async () => {
  const { sam, id, become, kept, act, apply } = await givenPreview()
  expect(await kept()).toEqual([1, 1, 2])
  await become({ status: 'APPLYING', heartbeatAt: SILENT })
  expect((await act('deleteImport')).__typename).toBe('DeleteImportSuccess')
  expect(await kept()).toEqual([0, 0, 0])
  const audited = await world.database.staff.prisma.auditEntry.findMany({ where: { subjectId: id } })
  expect(audited).toMatchObject([
    { act: 'import.discarded', actorId: sam.personId, detail: { fileName: 'given.csv' } },
  ])
  expect((await act('deleteImport')).__typename).toBe('NotFoundError')
  expect((await act('applyImport')).__typename).toBe('NotFoundError')

  const other = await givenPreview()
  expect((await apply(other.sam, other.importId)).status).toBe('APPLIED')
  expect((await other.act('deleteImport')).message).toBe(
    'This file is already imported; its record is kept. Leave it as it is.',
  )
  expect((await other.act('previewImport')).message).toContain('already imported')
  expect(await other.kept()).toEqual([1, 0, 2])
})

test('an import that waits to be written can be discarded, and whoever comes to it then finds nothing to write', async () => {
  const { sam, importId, id, become, look, kept, act, untilDone } = await givenPreview()
  await become({ status: 'READING', heartbeatAt: null })
  expect(await look(sam, importId)).toMatchObject({ interrupted: false, waiting: true })
  await become({ status: 'APPLYING', heartbeatAt: null })
  expect(await look(sam, importId)).toMatchObject({ interrupted: false, waiting: true })
  expect((await act('deleteImport')).__typename).toBe('DeleteImportSuccess')
  expect(await untilDone(sam, importId)).toBeNull()
  expect(await kept()).toEqual([0, 0, 0])
  const acts = await world.database.staff.prisma.auditEntry.findMany({ where: { subjectId: id } })
  expect(acts.map(({ act }) => act)).toEqual(['import.discarded'])
})

test('an import that a worker begins to write at the moment it is discarded stays', async () => {
  const { sam, importId, id, become, look, kept, act } = await givenPreview()
  await become({ status: 'APPLYING', heartbeatAt: null })
  const worker = await world.database.staff.pool.connect()
  try {
    await worker.query('begin')
    await worker.query('update roster_import set heartbeat_at = $2 where id = $1', [id, HEARD])
    const discarding = act('deleteImport')
    const waiting = `select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`
    await until(async () => (await worker.query(waiting)).rowCount! > 0)
    await worker.query('commit')
    expect((await discarding).message).toBe('This file moved on meanwhile. Read the import again.')
  } finally {
    worker.release(true)
  }
  expect(await look(sam, importId)).toMatchObject({ status: 'APPLYING', waiting: false })
  expect(await kept()).toEqual([1, 1, 2])
})

test('a file is imported only after its preview', async () => {
  const { become, act } = await givenPreview()
  await become({ status: 'FAILED', heartbeatAt: HEARD })
  expect((await act('applyImport')).message).toBe(
    'This file is not previewed yet. Preview it, look at what will change, and then import it.',
  )
})

test('imports are listed with the latest first, by whom and where they stand', async () => {
  const { sam, importId } = await givenPreview()
  const { data } = await world.ask(
    sam,
    `{ imports(first: 1) { edges { node { id kind fileName status rowsToCreate rowsRefused createdBy { label } } } } }`,
  )
  const standing = {
    kind: 'ROSTER',
    fileName: 'given.csv',
    status: 'PREVIEWED',
    rowsToCreate: 2,
    rowsRefused: 0,
  }
  expect(data.imports.edges).toEqual([
    { node: { id: importId, ...standing, createdBy: { label: 'Sam Okafor' } } },
  ])
})
