import { numberEvents } from '@journeyline/db/events/number-events'
import { Prisma } from '@journeyline/db/generated/prisma/client'
import { expect, test } from 'vitest'
import { givenImports } from '../../test/given/imports.ts'
import { rosterOf } from '../../test/given/roster.ts'
import { clock, useWorld } from '../../test/kit.ts'
import { openId } from '../graphql/global-id.ts'
import { tidyImports } from './tidy-imports.ts'

const INTERRUPTED =
  'The server ended before it was through; nothing was written. Preview the file again, then import it.'

const world = useWorld()
const DAY = 24 * 3600 * 1000
const ago = (milliseconds: number) => new Date(clock.now().getTime() - milliseconds)

async function givenPreview() {
  const imports = givenImports(world)
  const sam = await world.given.staff()
  const { code } = await world.given.cohort()
  const { id: importId } = await imports.preview(sam, rosterOf(2, code, code))
  return { ...imports, sam, importId, id: openId(importId).id }
}

const db = () => world.database.staff.prisma
const tidy = () => tidyImports({ database: world.database, clock })
/** Nothing is left to do, as far as the database says: a backup holds no jobs. */
const withoutJobs = () => numberEvents(world.database.worker.pool)

test('an import that no job names any more ends as failed, in words, and one that goes on is left alone', async () => {
  const { look, sam, importId, id } = await givenPreview()
  await withoutJobs()
  for (const status of ['READING', 'APPLYING']) {
    await db().import.update({ where: { id }, data: { status, heartbeatAt: ago(19_000) } })
    await tidy()
    expect(await look(sam, importId)).toMatchObject({ status, failure: null })
    for (const heartbeatAt of [ago(21_000), null]) {
      await db().import.update({
        where: { id },
        data: { status, heartbeatAt, failure: Prisma.DbNull },
      })
      await tidy()
      expect(await look(sam, importId)).toMatchObject({
        ...{ status: 'FAILED', failure: INTERRUPTED, interrupted: false },
      })
    }
    await db().import.update({ where: { id }, data: { failure: Prisma.DbNull } })
  }
})

test('30 days after an import its rows are removed, and its record and its numbers stay', async () => {
  const { apply, look, sam, importId, id } = await givenPreview()
  await apply(sam, importId)
  const rows = () => db().importRow.count({ where: { importId: id } })
  await db().import.update({ where: { id }, data: { appliedAt: ago(30 * DAY - 1000) } })
  await tidy()
  expect(await rows()).toBe(2)
  await db().import.update({ where: { id }, data: { appliedAt: ago(30 * DAY + 1000) } })
  await tidy()
  expect(await rows()).toBe(0)
  expect(await look(sam, importId)).toMatchObject({
    ...{ status: 'APPLIED', rowsRead: 2, rowsToCreate: 2, rows: { edges: [] } },
  })
})

test('a file that nobody went on with for 30 days is forgotten with all that was read from it', async () => {
  const { id } = await givenPreview()
  await db().import.update({ where: { id }, data: { heartbeatAt: ago(30 * DAY + 1000) } })
  await tidy()
  const where = { importId: id }
  expect([
    await db().import.count({ where: { id } }),
    await db().importPart.count({ where }),
    await db().importRow.count({ where }),
  ]).toEqual([0, 0, 0])
})
