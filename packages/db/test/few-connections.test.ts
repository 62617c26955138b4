import { afterAll, beforeAll, expect, test } from 'vitest'
import { connect } from '../src/connect.ts'
import { withFewConnections } from '../src/few-connections.ts'
import { type Database, openDatabase } from './database.ts'

let database: Database
beforeAll(async () => {
  database = await openDatabase()
})
afterAll(() => database.close())

const waiting = 'select pg_sleep(0.2)'

test('given a request that starts many statements at once, then it holds four connections, and another is answered meanwhile', async () => {
  const { prisma, pool, close } = connect(database.ownerUrl, { max: 6 })
  const statements = () =>
    withFewConnections(() => [
      ...Array.from({ length: 8 }, () => pool.query(waiting)),
      ...Array.from({ length: 8 }, () => prisma.$queryRawUnsafe('select pg_sleep(0.2)::text')),
    ])
  const many = statements()
  await new Promise((resolve) => setTimeout(resolve, 150))
  expect(pool.totalCount).toBe(4)
  expect(pool.waitingCount).toBe(0)
  await pool.query('select 1')
  await Promise.all(many)
  await close()
})

test('given statements that fail, then what they held is free for the others of their request', async () => {
  const { pool, close } = connect(database.ownerUrl, { max: 6 })
  const wrong = await withFewConnections(() =>
    Promise.allSettled(Array.from({ length: 12 }, () => pool.query('select wrong'))),
  )
  expect(wrong.map(({ status }) => status)).toEqual(Array.from(wrong, () => 'rejected'))
  await withFewConnections(() => Promise.all(Array.from({ length: 12 }, () => pool.query('select 1'))))
  await close()
})

test('given two requests, then each has its own four', async () => {
  const { pool, close } = connect(database.ownerUrl, { max: 10 })
  const ask = () => withFewConnections(() => Array.from({ length: 6 }, () => pool.query(waiting)))
  const both = [...ask(), ...ask()]
  await new Promise((resolve) => setTimeout(resolve, 150))
  expect(pool.totalCount).toBe(8)
  await Promise.all(both)
  await close()
})

test('given a request that has held connections for as long as it may, then what it still asks is stopped, and another is answered', async () => {
  const { prisma, pool, close } = connect(database.ownerUrl, { max: 6 })
  await withFewConnections(async () => {
    await pool.query(waiting)
    await expect(pool.query('select 1')).rejects.toMatchObject({ code: '57014' })
    const stopped = { meta: { driverAdapterError: { cause: { originalCode: '57014' } } } }
    await expect(prisma.$queryRaw`select 1`).rejects.toMatchObject(stopped)
    await expect(prisma.$transaction((tx) => tx.$queryRaw`select 1`)).rejects.toMatchObject(stopped)
    await expect(prisma.learner.findMany()).rejects.toMatchObject(stopped)
  }, 150)
  await withFewConnections(() => pool.query('select 1'), 150)
  await close()
})
