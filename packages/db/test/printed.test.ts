import { readFileSync } from 'node:fs'
import { expect, inject, test } from 'vitest'
import { DATABASE_SQL, printedDatabase } from '../scripts/printed-database.ts'

test('database.sql says what a new database is: `pnpm db:print` writes it', async () => {
  expect(await printedDatabase(inject('adminUrl'))).toBe(readFileSync(DATABASE_SQL, 'utf8'))
})
