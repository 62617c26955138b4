import { randomUUID } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { gunzipSync } from 'node:zlib'
import pg from 'pg'
import { createDatabase, dropDatabase, onServer } from './databases.ts'
import { startEmbedded } from './embedded/embedded.ts'
import { ensureJobTables } from './jobs/job-queue.ts'
import { migrate } from './migrate.ts'
import { ensureLoginRoles, type RoleUrls } from './roles.ts'
import { setClock } from './set-clock.ts'

const TEMPLATE = 'journeyline_template'
const OWNER = 'journeyline_test_owner'
const OWNER_PASSWORD = 'of the owner'
/** When every test takes place, whatever the day: the database's clock starts here when the tests do. */
const TESTS_START = new Date('2026-11-23T15:00:00Z')
/** What the passwords of the roles follow from. */
export const SECRET = 'a secret for databases that live as long as a test'

/**
 * One PostgreSQL per test run, with one migrated database to clone. Like README's, its owner is no superuser: what runs
 * with its rights, a migration or a function, is bound by row-level security in tests as it is at work. TEST_POSTGRES
 * names the folder of another version's binaries.
 */
export async function startTestServer() {
  const dir = mkdtempSync(path.join(tmpdir(), 'journeyline-test-'))
  const bin = process.env.TEST_POSTGRES
  const server = await startEmbedded(dir, { durable: false, ...(bin ? { bin } : {}) })
  const adminUrl = server.urlFor('postgres')
  await createOwner(adminUrl, OWNER)
  await createDatabase(adminUrl, TEMPLATE, { owner: OWNER })
  await migrate(asOwner(server.urlFor(TEMPLATE)))
  await ensureJobTables(asOwner(server.urlFor(TEMPLATE)))
  const stop = async () => {
    await server.stop()
    const fall = howItFell(readFileSync(path.join(dir, 'postgres.log'), 'utf8'))
    rmSync(dir, { recursive: true, force: true })
    if (fall) throw new Error(`PostgreSQL fell while the tests ran, and they with it: ${fall}`)
  }
  return { adminUrl, stop }
}

/** What PostgreSQL logs when one of its processes dies, after which it ends all others and starts over. */
const howItFell = (log: string) => /^.*(terminated by signal|PANIC).*$/m.exec(log)?.[0]

/** A database user as README asks for one: may make roles, and databases of its own; no superuser. */
export async function createOwner(adminUrl: string, name: string) {
  await onServer(adminUrl, (client) =>
    client.query(
      `create role ${pg.escapeIdentifier(name)} login createrole nosuperuser nobypassrls password '${OWNER_PASSWORD}'`,
    ),
  )
}

/** The address of the same database as its owner; another owner than the template's by its name. */
export function asOwner(adminUrl: string, name = OWNER): string {
  const url = new URL(adminUrl)
  url.username = name
  url.password = OWNER_PASSWORD
  return url.href
}

/** A database of one's own: the addresses of a superuser, who sees every row, and of each kind of viewer. */
export interface TestDatabase {
  ownerUrl: string
  roles: RoleUrls
  drop(): Promise<void>
}

/**
 * Clones the migrated database, or another, in about 50 ms. Its clock starts here: a whole run of tests may take longer than
 * stamps may differ.
 */
export async function cloneDatabase(adminUrl: string, template = TEMPLATE): Promise<TestDatabase> {
  const name = `test_${randomUUID().replaceAll('-', '')}`
  await createDatabase(adminUrl, name, { template, owner: OWNER })
  const url = new URL(adminUrl)
  url.pathname = `/${name}`
  await setClock(asOwner(url.href), { shift: TESTS_START.getTime() - Date.now(), timeZones: ['UTC'] })
  const roles = await ensureLoginRoles(asOwner(url.href), SECRET)
  return { ownerUrl: url.href, roles, drop: () => dropDatabase(adminUrl, name) }
}

/** What the first released build, the last one whose roles did more than the API, and the last one without events left behind, by their commits; see test/fixtures. */
export const BUILDS = ['b025550', '9f3c6ea', '7362de4'] as const
export type Build = (typeof BUILDS)[number]

/** A database of the same owner in which nothing is yet. */
export async function emptyOwnDatabase(adminUrl: string): Promise<Omit<TestDatabase, 'roles'>> {
  const name = `test_${randomUUID().replaceAll('-', '')}`
  await createDatabase(adminUrl, name, { owner: OWNER })
  const url = new URL(adminUrl)
  url.pathname = `/${name}`
  return { ownerUrl: url.href, drop: () => dropDatabase(adminUrl, name) }
}

/** A database as that build left it, with people at work in it; nothing of it is migrated yet. */
export async function databaseOf(build: Build, adminUrl: string): Promise<Omit<TestDatabase, 'roles'>> {
  const database = await emptyOwnDatabase(adminUrl)
  const dump = new URL(`../test/fixtures/${build}.sql.gz`, import.meta.url)
  await onServer(asOwner(database.ownerUrl), (client) =>
    client.query(gunzipSync(readFileSync(dump)).toString()),
  )
  return database
}
