import { spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import pg from 'pg'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { numberEvents } from '../src/events/number-events.ts'
import { type Database, openDatabase, rowsOf } from './database.ts'
import { numberAll, openTransaction, Reader, write } from './given-events.ts'

let database: Database
beforeAll(async () => {
  database = await openDatabase()
})
beforeEach(() => database.owner.query('truncate event'))
afterAll(() => database.close())

const readAll = async () => {
  await numberAll(database)
  return new Reader(database).read()
}

test('a transaction that commits late holds nobody up, and no reader who went on meanwhile misses it', async () => {
  const reader = new Reader(database)
  const slow = await openTransaction(database)
  await slow.write('slow')
  await write(database.staff.pool, 'quick')
  await numberEvents(database.worker.pool)
  expect((await reader.read()).acts).toEqual(['quick'])
  await slow.commit()
  await numberEvents(database.worker.pool)
  expect((await reader.read()).acts).toEqual(['quick', 'slow'])
})

test('what is rolled back has no place, and holds nobody up', async () => {
  const given = await openTransaction(database)
  await given.write('given up')
  await write(database.staff.pool, 'done')
  await given.rollback()
  expect((await readAll()).seen).toMatchObject([{ act: 'done', position: 1 }])
})

test('the second change of a record never overtakes the first, whichever transaction began earlier', async () => {
  const record = randomUUID()
  const beganFirst = await openTransaction(database)
  await beganFirst.takePlace()
  await write(database.staff.pool, 'first change', record)
  await beganFirst.write('second change', record)
  await beganFirst.commit()
  expect((await readAll()).acts).toEqual(['first change', 'second change'])
})

test('acts of one transaction stay in the order in which they were done', async () => {
  const given = await openTransaction(database)
  for (const act of ['a', 'b', 'c']) await given.write(act)
  await write(database.staff.pool, 'between')
  await given.write('d')
  await given.commit()
  expect((await readAll()).acts).toEqual(['a', 'b', 'c', 'between', 'd'])
})

test('whoever follows is told of events in their order, wherever their rows lie', async () => {
  const EVENTS = 60
  // the last one first, as rows may lie once others were cleared away
  await database.owner.query(
    `insert into event (act, version, subject_type, subject_id, written) overriding system value
     select n, 1, 'Thing', uuid7(), n from generate_series($1::int, 1, -1) n`,
    [EVENTS],
  )
  const told: string[] = []
  await numberEvents(database.worker.pool, async (events) => {
    told.push(...events.map(({ act, position }) => `${act} at ${position}`))
  })
  expect(told).toEqual(Array.from({ length: EVENTS }, (_, index) => `${index + 1} at ${index + 1}`))
})

test('many at once, slow ones and some that give up: a reader sees each event once, in order, and each record as it changed', async () => {
  const WRITERS = 12
  const ROUNDS = 25
  const writers = new pg.Pool({ connectionString: database.ownerUrl, max: WRITERS })
  await database.owner.query(
    'create table if not exists thing (id uuid primary key, changes int not null default 0)',
  )
  await database.owner.query('truncate thing')
  const things = Array.from({ length: 4 }, () => randomUUID())
  await database.owner.query('insert into thing (id) select unnest($1::uuid[])', [things])
  const random = randomOf(20261130)
  const written: string[] = []
  const writer = async (name: number) => {
    const client = await writers.connect()
    for (let round = 0; round < ROUNDS; round++) {
      await client.query('begin')
      if (random() < 0.5) await client.query('select pg_current_xact_id()')
      if (random() < 0.3) await client.query('select pg_sleep($1)', [random() / 50])
      const thing = things[Math.floor(random() * things.length)]!
      const { rows } = await client.query(
        'update thing set changes = changes + 1 where id = $1 returning changes',
        [thing],
      )
      const act = `${name}.${round}`
      await client.query(
        `insert into event (act, version, subject_type, subject_id, data) values ($1, 1, 'Thing', $2, $3)`,
        [act, thing, { changes: rows[0].changes }],
      )
      if (random() < 0.3) await client.query('select pg_sleep($1)', [random() / 50])
      const stands = random() < 0.8
      await client.query(stands ? 'commit' : 'rollback')
      if (stands) written.push(act)
    }
    client.release()
  }
  const [reader, done] = [new Reader(database), new AbortController()]
  const sequencer = async () => {
    while (!done.signal.aborted) await numberEvents(database.worker.pool)
  }
  const follow = async () => {
    while (!done.signal.aborted) await reader.read(5)
  }
  const others = [sequencer(), sequencer(), follow()]
  await Promise.all(Array.from({ length: WRITERS }, (_, name) => writer(name)))
  done.abort()
  await Promise.all(others)
  await numberAll(database)
  await reader.read()

  expect(reader.acts.toSorted()).toEqual(written.toSorted())
  expect(reader.seen.map(({ position }) => position)).toEqual(written.map((_, index) => index + 1))
  for (const thing of things) {
    const [{ changes }] = (await rowsOf<{ changes: number[] }>(
      database.owner,
      `select array_agg((data->>'changes')::int order by position) as changes from event where subject_id = $1`,
      thing,
    )) as [{ changes: number[] }]
    expect(changes).toEqual(changes.map((_, index) => index + 1))
  }
  await database.owner.query('drop table thing')
  await writers.end()
})

test('a sequencer that is killed in the middle has numbered nothing, and the next one goes on', async () => {
  for (const act of ['a', 'b', 'c']) await write(database.staff.pool, act)
  const script = new URL('./sequencer-child.ts', import.meta.url).pathname
  const child = spawn(process.execPath, ['--import', '@journeyline/typescript', script, database.ownerUrl], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const exited = once(child, 'exit')
  await once(child.stdout, 'data')
  // it has numbered them and not committed: nobody else can, and nobody sees it
  expect(await numberEvents(database.worker.pool)).toBe(0)
  expect((await new Reader(database).read()).acts).toEqual([])
  child.kill('SIGKILL')
  await exited
  expect((await readAll()).acts).toEqual(['a', 'b', 'c'])
})

test('nobody says at which place or when; nobody edits or deletes; a position is given once', async () => {
  await write(database.staff.pool, 'a')
  await numberAll(database)
  const attempt = (role: 'staff' | 'worker', sql: string) =>
    database[role].pool.query(sql).then(
      ({ rowCount }) => rowCount,
      ({ code }) => code,
    )
  for (const column of ['position', 'written', 'recorded_at', 'id'])
    expect(
      await attempt(
        'staff',
        `insert into event (act, version, subject_type, subject_id, ${column}) values ('a', 1, 'x', uuid7(), default)`,
      ),
      column,
    ).toBe('42501')
  expect([
    await attempt(
      'staff',
      `insert into event (act, version, subject_type, subject_id, actor_id) values ('a', 1, 'x', uuid7(), uuid7())`,
    ),
    await attempt('staff', `update event set act = 'b'`),
    await attempt('staff', 'delete from event'),
    await attempt('worker', 'delete from event'),
    await attempt('worker', `update event set act = 'b'`),
    await attempt('worker', 'update event set position = 7'),
  ]).toEqual(['42501', '42501', '42501', '42501', '42501', 0])
})

/** Random but the same in every run. */
function randomOf(seed: number) {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}
