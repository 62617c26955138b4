import { cohortUpdated } from '@journeyline/domain/cohorts/acts'
import { uuidv7 } from 'uuidv7'
import { expect, test } from 'vitest'
import { givenWorkers, until } from '../../test/given/worker.ts'
import { record } from '../kernel/record.ts'
import type { Reaction } from './job.ts'

type Workers = Awaited<ReturnType<typeof givenWorkers>>

const changed = async ({ staff }: Pick<Workers, 'staff'>, id: string, version: number) =>
  record(staff.prisma, { personId: null }, cohortUpdated(id, {}, { changed: ['name'], version }))

/** A reaction that notes which version of what it heard of, and under which key. */
function listening(
  react: (heard: { id: string; version: number; key: string }) => Promise<void> | void,
): Reaction {
  return {
    name: 'listening',
    to: [cohortUpdated],
    react: async ({ subjectId, data }, _, { key }) =>
      react({ id: subjectId, version: data.version as number, key }),
  }
}

test('what follows from an act comes once it stands, once for each event, though two workers share the work', async () => {
  const workers = await givenWorkers()
  const heard: { id: string; version: number; key: string }[] = []
  const reaction = listening((one) => void heard.push(one))
  await Promise.all([workers.start({ reactions: [reaction] }), workers.start({ reactions: [reaction] })])
  const ids = Array.from({ length: 10 }, () => uuidv7())
  const failing = workers.staff.prisma.$transaction(async (tx) => {
    await record(tx, { personId: null }, cohortUpdated(uuidv7(), {}, { changed: [], version: 9 }))
    throw new Error('taken back')
  })
  await expect(failing).rejects.toThrow('taken back')
  for (const id of ids) await changed(workers, id, 1)
  await until(() => heard.length >= ids.length)
  expect(heard.map(({ id }) => id).toSorted()).toEqual(ids.toSorted())
  expect(new Set(heard.map(({ key }) => key)).size).toBe(ids.length)
})

test('a reaction that fails comes again with the same key, and nothing of that subject overtakes it', async () => {
  const workers = await givenWorkers()
  const heard: { version: number; key: string }[] = []
  let failures = 2
  const reaction = listening(({ version, key }) => {
    heard.push({ version, key })
    if (version === 1 && failures-- > 0) throw new Error('the other side is away')
  })
  await workers.start({ reactions: [reaction] })
  const id = uuidv7()
  for (const version of [1, 2, 3]) await changed(workers, id, version)
  await until(() => heard.at(-1)?.version === 3)
  expect(heard.map(({ version }) => version)).toEqual([1, 1, 1, 2, 3])
  expect(new Set(heard.map(({ key }) => key)).size).toBe(3)
  expect(workers.said).toContain('a reaction failed')
})

test('given a reaction that fails for days, it is never given up, is told as an error, and done once it can be', async () => {
  const workers = await givenWorkers()
  const heard: string[] = []
  let isAway = true
  const reaction = listening(({ id }) => {
    heard.push(id)
    if (isAway) throw new Error('the other side is away')
  })
  await workers.start({ reactions: [reaction] })
  const id = uuidv7()
  await changed(workers, id, 1)
  await until(() => workers.said.includes('a reaction failed'))
  const waiting = `state = 'retry'`
  await until(() =>
    workers.have(`update jobs.job set retry_count = 2000, start_after = now() where ${waiting}`),
  )
  await until(() =>
    workers.said.includes('a reaction keeps failing, and what follows of its subject waits for it'),
  )
  isAway = false
  await until(() => workers.have(`update jobs.job set start_after = now() where ${waiting}`))
  await until(() => workers.have(`select from jobs.job where state = 'completed'`))
  expect(new Set(heard)).toEqual(new Set([id]))
})

test('what happened while no worker was there is done by the next one', async () => {
  const workers = await givenWorkers()
  const id = uuidv7()
  await changed(workers, id, 1)
  const heard: string[] = []
  await workers.start({ reactions: [listening(({ id }) => void heard.push(id))] })
  await until(() => heard.length > 0)
  expect(heard).toEqual([id])
})

test('given a worker that loses every connection, it goes on with new ones', async () => {
  const workers = await givenWorkers()
  const heard: string[] = []
  await workers.start({ reactions: [listening(({ id }) => void heard.push(id))] })
  const [before, after] = [uuidv7(), uuidv7()]
  await changed(workers, before, 1)
  await until(() => heard.length === 1)
  await workers.loseConnections()
  await changed(workers, after, 1)
  await until(() => heard.length === 2)
  expect(heard).toEqual([before, after])
})

test('a job is done when a worker starts, by one of two, and is known to come again', async () => {
  const workers = await givenWorkers()
  let done = 0
  const job = { name: 'counting', cron: '0 4 * * *', run: async () => void done++ }
  await workers.start({ jobs: [job] })
  await workers.start({ jobs: [job] })
  await until(() => done > 0)
  const { rows } = await workers.worker.pool.query('select name, cron from jobs.schedule')
  expect(rows).toEqual([{ name: 'counting', cron: '0 4 * * *' }])
})

test('a worker that stops finishes what it is at; what takes too long is taken up by the next one', async () => {
  const workers = await givenWorkers()
  const heard: number[] = []
  let finish = () => {}
  const slow = listening(({ version }) => {
    heard.push(version)
    return version === 1 && heard.length === 1
      ? new Promise<void>((resolve) => (finish = resolve))
      : undefined
  })
  const first = await workers.start({ reactions: [slow] }, 200)
  await changed(workers, uuidv7(), 1)
  await until(() => heard.length === 1)
  await first.stop()
  await workers.start({ reactions: [slow] })
  await until(() => heard.length === 2)
  expect(heard).toEqual([1, 1])
  expect(workers.said).toContain('a reaction comes again: it failed, or its worker ended')
  finish()
})

test('what waits in the queue is the worker’s alone: who works as staff, employer, sign-in or link is refused there', async () => {
  const { viewers, worker } = await givenWorkers()
  const rows = 'from jobs.job limit 1'
  await worker.pool.query(`select ${rows}`)
  const attempts = [
    `select ${rows}`,
    `insert into jobs.job (name, data) values ('import', '{}')`,
    `update jobs.job set state = 'created'`,
    'delete from jobs.job',
    'delete from jobs.schedule',
    `select jobs.create_queue('mine', '{}')`,
  ]
  for (const [role, { pool }] of Object.entries(viewers))
    for (const sql of attempts)
      expect(await pool.query(sql).catch(({ code }) => code), `${role}: ${sql}`).toBe('42501')
})

test('the worker’s role works in the queue and cannot change how it is made, nor what other tables hold', async () => {
  const { worker } = await givenWorkers()
  const attempt = (sql: string) =>
    worker.pool.query(sql).then(
      () => 'done',
      ({ code }) => code,
    )
  expect([
    await attempt('create table jobs.mine (id int)'),
    await attempt('drop table jobs.job'),
    await attempt('alter table jobs.queue add column mine int'),
    await attempt('select from learner'),
    await attempt('select from audit_entry'),
  ]).toEqual(['42501', '42501', '42501', '42501', '42501'])
})
