import { setTimeout as wait } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { rosterOf } from '../../../test/given/roster.ts'
import { inPieces } from '../../../test/in-pieces.ts'
import { useWorld } from '../../../test/kit.ts'
import { systemClock } from '../../kernel/clock.ts'
import type { Run } from '../judged-row.ts'
import { storeFile } from '../upload/store-file.ts'
import { beginReading } from './begin-reading.ts'
import { stillReading } from './still-reading.ts'

const world = useWorld()

/** An import whose reader was last heard of so long ago, and how it looks now. */
async function givenReader() {
  const sam = await world.given.staff()
  const file = { kind: 'ROSTER', fileName: 'large.xlsx' } as const
  const id = await storeFile(sam, file, inPieces(rosterOf(2)), { clock: systemClock })
  await beginReading(sam, id, systemClock)
  const heartbeatAt = new Date(Date.now() - 60_000)
  const heard = (at: Date) => sam.db.import.update({ where: { id }, data: { heartbeatAt: at } })
  await heard(heartbeatAt)
  const run: Run = (text, values) => sam.query({ text, values }) as never
  const last = async () => (await sam.db.import.findUniqueOrThrow({ where: { id } })).heartbeatAt
  return { run, started: { id, heartbeatAt }, heard, last }
}

test('given a workbook that takes long to read, its reader is heard of meanwhile, and goes on by its last sign of life', async () => {
  const { run, started, last } = await givenReader()
  const begun = stillReading(run, started, systemClock, 20)
  await expect.poll(async () => (await last())!.getTime()).toBeGreaterThan(Date.now() - 30_000)
  const ended = await begun()
  expect(await last()).toEqual(ended)
  await wait(60)
  expect(await last()).toEqual(ended)
})

test('given that another reader took over, the first one leaves its signs of life alone', async () => {
  const { run, started, heard, last } = await givenReader()
  const others = new Date()
  await heard(others)
  const begun = stillReading(run, started, systemClock, 20)
  await wait(60)
  expect(await begun()).toEqual(started.heartbeatAt)
  expect(await last()).toEqual(others)
})
