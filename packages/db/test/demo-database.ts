import pg from 'pg'
import { inject, onTestFinished } from 'vitest'
import { onServer } from '../src/databases.ts'
import { type Database, DEMO_TODAY, load, openDatabase } from './database.ts'

const TEMPLATE = 'demo_template'

/** Days on which the demo's roster is that of the files, and has moved by some quarters and by many. */
export const DEMO_DAYS = [DEMO_TODAY, '2028-02-29', '2041-07-06']

/** A database with the demo program for one test. */
export async function demoDatabase(): Promise<Database> {
  const database = await openDemoDatabase()
  onTestFinished(() => database.close())
  return database
}

/** A copy of the demo program, as loading it takes seconds; whoever asks closes it. */
export async function openDemoDatabase(): Promise<Database> {
  await makeTemplate(inject('adminUrl'))
  return openDatabase(TEMPLATE)
}

/** The first test of a run that asks for the demo loads it; all others wait for that. */
async function makeTemplate(adminUrl: string) {
  await onServer(adminUrl, async (client) => {
    await client.query(`select pg_advisory_lock(hashtext('demo template'))`)
    const { rowCount } = await client.query('select from pg_database where datname = $1', [TEMPLATE])
    if (rowCount) return
    const database = await openDatabase()
    await load(database)
    await database.leave()
    const made = new URL(database.ownerUrl).pathname.slice(1)
    await client.query(`alter database ${pg.escapeIdentifier(made)} rename to ${TEMPLATE}`)
  })
}
