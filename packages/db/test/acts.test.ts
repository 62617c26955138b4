import { globSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Act, Writer } from '@journeyline/domain/acts/act'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { asViewer } from './as-viewer.ts'
import { type Database, openDatabase, rowsOf } from './database.ts'

let database: Database
beforeAll(async () => {
  database = await openDatabase()
})
afterAll(() => database.close())

/** Every act that the domain declares. */
async function everyAct(): Promise<Act[]> {
  const domain = fileURLToPath(new URL('../../domain/src', import.meta.url))
  const nouns = globSync('*/acts.ts', { cwd: domain }).map((file) => import(path.join(domain, file)))
  return (await Promise.all(nouns)).flatMap((acts) => Object.values(acts as Record<string, Act>))
}

test.each<[Writer, string]>([
  ['EMPLOYER', 'acts_of_employers'],
  ['LINK', 'acts_of_links'],
  ['SIGN_IN', 'acts_of_sign_in'],
])(
  'what %s does is what the domain says, and the database takes no more and no less',
  async (writer, list) => {
    const theirs = (await everyAct()).filter(({ alsoBy }) => alsoBy.includes(writer))
    const [row] = await rowsOf<{ acts: string[] }>(database.owner, `select ${list}() as acts`)
    expect(row!.acts.toSorted()).toEqual(theirs.map(({ act }) => act).toSorted())
  },
)

test('sign-in writes of sign-in, and nothing from which work follows', async () => {
  const attempt = (table: 'event' | 'audit_entry', act: string) => {
    const version = table === 'event' ? ['version, ', '1, '] : ['', '']
    const sql = `insert into ${table} (${version[0]}act, subject_type, subject_id) values (${version[1]}$1, 'x', uuid7())`
    return asViewer(database, 'auth', {}, async (auth) => (await auth.query(sql, [act])).rowCount)
  }
  for (const table of ['event', 'audit_entry'] as const)
    expect(
      [
        await attempt(table, 'person.signed_in'),
        await attempt(table, 'import.begun'),
        await attempt(table, 'enrollment.stage_changed'),
        await attempt(table, 'demo.loaded'),
      ],
      table,
    ).toEqual([1, '42501', '42501', '42501'])
})
