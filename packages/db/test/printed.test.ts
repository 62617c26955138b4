import { readFileSync } from 'node:fs'
import { expect, inject, onTestFinished, test } from 'vitest'
import { DATABASE_SQL, printed, printedDatabase } from '../scripts/printed-database.ts'
import { migrate } from '../src/migrate.ts'
import { setClock } from '../src/set-clock.ts'
import { asOwner, BUILDS, databaseOf } from '../src/testing.ts'

test('database.sql says what a new database is: `pnpm db:print` writes it', async () => {
  expect(await printedDatabase(inject('adminUrl'))).toBe(readFileSync(DATABASE_SQL, 'utf8'))
})

/** Without what the product keeps for itself of its starts, where columns came one after another. */
const ofThePrograms = (text: string) => text.replace(/\n-- -{64} _\w+\n(?:(?!\n-- -{64} ).)*/gs, '')

test.each(BUILDS)('what %s left behind becomes, to the last line, what a new database is', async (build) => {
  const { ownerUrl, drop } = await databaseOf(build, inject('adminUrl'))
  onTestFinished(drop)
  await migrate(asOwner(ownerUrl))
  await setClock(asOwner(ownerUrl), { shift: 0, timeZones: ['UTC'] })
  expect(ofThePrograms(await printed(ownerUrl))).toBe(ofThePrograms(readFileSync(DATABASE_SQL, 'utf8')))
})
