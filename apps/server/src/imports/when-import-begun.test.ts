import { once } from 'node:events'
import { expect, test } from 'vitest'
import { givenIn } from '../../test/given/given.ts'
import { rosterOf } from '../../test/given/roster.ts'
import { givenWorkers, until } from '../../test/given/worker.ts'
import { inPieces } from '../../test/in-pieces.ts'
import { foundWork } from '../jobs/found-work.ts'
import { systemClock } from '../kernel/clock.ts'
import { beginApplying } from './apply/begin-applying.ts'
import { beginReading } from './preview/begin-reading.ts'
import { job as tidy } from './tidy-imports.job.ts'
import { storeFile } from './upload/store-file.ts'

const ROWS = 1500

test('an import whose worker was killed a while ago goes on by itself with the next one, and is written once', async () => {
  const workers = await givenWorkers()
  const { importer, staff } = workers
  const work = await foundWork()
  const { code } = await givenIn(workers).cohort({ capacity: ROWS })
  const id = await storeFile(
    importer,
    { kind: 'ROSTER', fileName: 'large.csv' },
    inPieces(rosterOf(ROWS, code, code)),
    { clock: systemClock },
  )
  const stands = async () => staff.prisma.import.findUniqueOrThrow({ where: { id } })
  const killed = async (when: () => Promise<boolean>) => {
    const child = await workers.startChild()
    await until(when)
    const exited = once(child, 'exit')
    child.kill('SIGKILL')
    await exited
    await silentForAMinute()
  }
  // before its work comes back to another worker, imports that nobody works on any more are looked for
  const silentForAMinute = async () => {
    const heartbeatAt = new Date(Date.now() - 60_000)
    await staff.prisma.import.update({ where: { id }, data: { heartbeatAt } })
    await tidy.run(workers.at)
  }
  await beginReading(importer, id, systemClock)
  await killed(async () => (await stands()).rowsRead > 0)
  expect((await stands()).status).toBe('READING')

  const next = await workers.start(work)
  await until(async () => (await stands()).status !== 'READING')
  expect(await stands()).toMatchObject({ status: 'PREVIEWED', rowsRead: ROWS, rowsToCreate: ROWS })
  await next.stop()

  await beginApplying(importer, id, {})
  const writing = `select from pg_stat_activity where datname = current_database() and query like '%insert into learner%'`
  await killed(async () => (await staff.pool.query(writing)).rowCount! > 0)
  expect((await stands()).status).toBe('APPLYING')

  await workers.start(work)
  await until(async () => (await stands()).status !== 'APPLYING')
  expect(await stands()).toMatchObject({ status: 'APPLIED', failure: null })
  expect(await staff.prisma.enrollment.count()).toBe(ROWS)
  expect(await staff.prisma.auditEntry.count({ where: { subjectId: id, act: 'import.applied' } })).toBe(1)
}, 120_000)
