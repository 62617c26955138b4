import { dayMinutes } from '@journeyline/domain/hours/day-length'
import { Temporal } from 'temporal-polyfill'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Database, openDatabase, rowsOf } from './database.ts'

let database: Database
beforeAll(async () => {
  database = await openDatabase()
})
afterAll(() => database.close())

const ZONES = [
  ...['America/New_York', 'America/Phoenix', 'America/Sao_Paulo', 'Europe/London', 'Asia/Kathmandu'],
  ...['Australia/Lord_Howe', 'Antarctica/Troll', 'Pacific/Apia', 'Pacific/Kiritimati', 'UTC'],
]

test('the database and the domain know each day of many years as long as the other, in zones of every kind', async () => {
  const asked = rowsOf<{ zone: string; day: string; minutes: number }>(
    database.owner,
    `select zone, day::date::text as day, day_minutes(day::date, zone) as minutes
     from unnest($1::text[]) as zones (zone), generate_series('2011-01-01'::timestamp, '2036-12-31', '1 day') as days (day)`,
    ZONES,
  )
  const differing = (await asked).filter(
    ({ zone, day, minutes }) => minutes !== dayMinutes(Temporal.PlainDate.from(day), zone),
  )
  expect(differing).toEqual([])
})
