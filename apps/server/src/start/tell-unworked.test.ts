import { cohortUpdated } from '@journeyline/domain/cohorts/acts'
import pino from 'pino'
import { uuidv7 } from 'uuidv7'
import { expect, test } from 'vitest'
import { givenWorkers, until } from '../../test/given/worker.ts'
import { record } from '../kernel/record.ts'
import { tellUnworked } from './tell-unworked.ts'

test('given work that waits and no worker, the log says so, and no more once one came', async () => {
  const { staff, worker, start, have } = await givenWorkers()
  const lines: string[] = []
  const log = pino({ base: null }, { write: (line) => void lines.push(line) })
  const toldAfter = async (seconds: number) => {
    await tellUnworked(worker.pool, log, { seconds })
    return lines.splice(0).map((line) => (JSON.parse(line) as { msg: string }).msg)
  }
  await record(staff.prisma, { personId: null }, cohortUpdated(uuidv7(), {}, { changed: [], version: 1 }))
  expect(await toldAfter(60)).toEqual([])
  expect(await toldAfter(-1)).toEqual([
    'no worker is there: imports and what follows from acts wait. Start one, or a server without WORKER=0',
  ])
  await start({})
  await until(async () => !(await have('select from event where position is null')))
  expect(await toldAfter(-1)).toEqual([])
})
