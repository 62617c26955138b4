import { NAMES_OF_ONE, NAMES_OF_TWO } from '@journeyline/domain/testing/names'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Database, openDatabase, rowsOf } from './database.ts'

let database: Database
beforeAll(async () => {
  database = await openDatabase()
})
afterAll(() => database.close())

test('given two spellings, then the database says as the domain does whether they are one name', async () => {
  const rows = await rowsOf<{ same: boolean }>(
    database.owner,
    'select bare_name(one) = bare_name(other) as same from json_to_recordset($1) as x(one text, other text)',
    JSON.stringify([...NAMES_OF_ONE, ...NAMES_OF_TWO].map(([one, other]) => ({ one, other }))),
  )
  expect(rows.map(({ same }) => same)).toEqual([
    ...NAMES_OF_ONE.map(() => true),
    ...NAMES_OF_TWO.map(() => false),
  ])
})
