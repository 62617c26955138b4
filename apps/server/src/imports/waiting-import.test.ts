import { expect, test } from 'vitest'
import { givenIn } from '../../test/given/given.ts'
import { rosterOf } from '../../test/given/roster.ts'
import { givenWorkers, until } from '../../test/given/worker.ts'
import { inPieces } from '../../test/in-pieces.ts'
import { foundWork } from '../jobs/found-work.ts'
import { clockAhead, systemClock } from '../kernel/clock.ts'
import { beginApplying } from './apply/begin-applying.ts'
import { isInterrupted } from './is-interrupted.ts'
import { beginReading } from './preview/begin-reading.ts'
import { job as tidy } from './tidy-imports.job.ts'
import { storeFile } from './upload/store-file.ts'

const MINUTE = 60_000

/** Workers, and rosters of two learners each that come in while they are there or not. */
async function givenRosters() {
  const workers = await givenWorkers()
  const { importer, staff } = workers
  const { code } = await givenIn(workers).cohort({ capacity: 10 })
  const sent = async (key: string) => {
    const file = { kind: 'ROSTER', fileName: `${key}.csv` } as const
    const id = await storeFile(importer, file, inPieces(rosterOf(2, code, key)), { clock: systemClock })
    await beginReading(importer, id, systemClock)
    return id
  }
  const stand = (id: string) => staff.prisma.import.findUniqueOrThrow({ where: { id } })
  const isAt = (status: string) => async (id: string) =>
    until(async () => (await stand(id)).status === status)
  /** What is done each minute, and how an import looks, had a minute passed. */
  const aMinuteLater = async (id: string) => {
    const clock = clockAhead(MINUTE)
    await tidy.run({ ...workers.at, clock })
    const import_ = await stand(id)
    return { status: import_.status, interrupted: isInterrupted(import_, clock.now()) }
  }
  return { ...workers, sent, stand, isAt, aMinuteLater }
}

test('given two imports that take long, a third waits its turn, is not given up meanwhile, and is read then', async () => {
  const { sent, stand, isAt, aMinuteLater, start, have, staff, importer } = await givenRosters()
  await start(await foundWork())
  const long = [await sent('a'), await sent('b')]
  await Promise.all(long.map(isAt('PREVIEWED')))
  const holding = await staff.pool.connect()
  try {
    await holding.query('select pg_advisory_lock(7270001)') // under which imports write, one at a time
    for (const id of long) await beginApplying(importer, id, {})
    await until(async () => (await Promise.all(long.map(stand))).every((one) => one.heartbeatAt !== null))
    const third = await sent('c')
    await until(() => have(`select from jobs.job where singleton_key = '${third}' and state = 'created'`))
    expect(await aMinuteLater(third)).toEqual({ status: 'READING', interrupted: false })
    for (const id of long) expect((await aMinuteLater(id)).status).toBe('APPLYING')
    await holding.query('select pg_advisory_unlock(7270001)')
    await isAt('PREVIEWED')(third)
    await Promise.all(long.map(isAt('APPLIED')))
  } finally {
    holding.release(true)
  }
}, 60_000)

test('an import that was begun while no worker was there waits for one, however long, and is read then', async () => {
  const { sent, isAt, aMinuteLater, start } = await givenRosters()
  const id = await sent('a')
  expect(await aMinuteLater(id)).toEqual({ status: 'READING', interrupted: false })
  await start(await foundWork())
  await isAt('PREVIEWED')(id)
}, 60_000)

test('given connections that are lost over an import while it is read and while it is written, it goes on by itself', async () => {
  const { sent, isAt, start, staff, importer } = await givenRosters()
  await start(await foundWork())
  const holding = await staff.pool.connect()
  /** Has the import wait behind this lock and lose its connection there. */
  const lost = async (lock: string, unlock: string, begin: () => Promise<unknown>) => {
    await holding.query(lock)
    await begin()
    await until(async () => (await holding.query(LOSE_WAITING)).rowCount! > 0)
    await holding.query(unlock)
  }
  try {
    let id = ''
    const read = 'begin; lock table roster_import_row in exclusive mode'
    await lost(read, 'commit', async () => (id = await sent('a')))
    await isAt('PREVIEWED')(id)
    const write = 'select pg_advisory_lock(7270001)' // under which imports write, one at a time
    await lost(write, 'select pg_advisory_unlock(7270001)', () => beginApplying(importer, id, {}))
    await isAt('APPLIED')(id)
    expect(await staff.prisma.enrollment.count()).toBe(2)
  } finally {
    holding.release(true)
  }
}, 60_000)

const LOSE_WAITING = `select pg_terminate_backend(pid) from pg_stat_activity
  where datname = current_database() and wait_event_type = 'Lock'`
