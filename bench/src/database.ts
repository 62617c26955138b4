import { readFileSync } from 'node:fs'
import { connect } from '@journeyline/db/connect'
import { createDatabase } from '@journeyline/db/databases'
import { type Embedded, startEmbedded } from '@journeyline/db/embedded/embedded'
import { migrate } from '@journeyline/db/migrate'
import { ensureLoginRoles, type RoleUrls } from '@journeyline/db/roles'
import { ensurePrograms } from '@journeyline/db/standards/ensure-programs'
import { type SealedSpeaker, sealedSpeaker } from '@journeyline/db/viewer-settings'
import { hashPassword } from 'better-auth/crypto'
import pg from 'pg'

/** Signs sessions and derives the roles' passwords; this database has nobody's data. */
export const SECRET = 'a secret for databases that only ever hold made-up learners'
export const PASSWORD = 'correct horse battery'

/** A filled database and what the pages ask of it. */
export interface Filled {
  learners: number
  ownerUrl: string
  roles: RoleUrls
  programId: string
  cohortId: string
  cohortCode: string
  employerId: string
  /** That employer, as the database believes it. */
  speaker: SealedSpeaker
}

/** PostgreSQL on `dir`, counting statements. It needs to start twice the first time, to load the counting. */
export async function startPostgres(dir: string): Promise<Embedded> {
  const first = await startEmbedded(dir, { durable: false })
  const [setting] = await run(first.urlFor('postgres'), 'show shared_preload_libraries')
  if (setting?.shared_preload_libraries === 'pg_stat_statements') return first
  await run(first.urlFor('postgres'), `alter system set shared_preload_libraries = 'pg_stat_statements'`)
  await run(first.urlFor('postgres'), `alter system set shared_buffers = '512MB'`)
  await first.stop()
  return startEmbedded(dir, { durable: false })
}

/** A database of so many learners: filled once, then found again. */
export async function filledDatabase(server: Embedded, learners: number): Promise<Filled> {
  const name = `bench_${learners}`
  const ownerUrl = server.urlFor(name)
  await createDatabase(server.urlFor('postgres'), name)
  await migrate(ownerUrl)
  const roles = await ensureLoginRoles(ownerUrl, SECRET)
  const [known] = await run(ownerUrl, 'select count(*)::int as learners from learner')
  if (known!.learners === 0) await fill(ownerUrl, roles, learners)
  await run(ownerUrl, sqlFile('peer.sql'))
  const [ids] = await run(
    ownerUrl,
    `select p.id as "programId", e.id as "employerId",
      c.id as "cohortId", c.code as "cohortCode"
    from program p, employer e, cohort c where p.code = 'US-MC' and e.name = 'Employer 1' and c.code = 'C' || ($1::int / 120)`,
    [learners],
  )
  const [key] = await run(ownerUrl, 'select viewer_key as "viewerKey" from installation')
  const { employerId } = ids as Pick<Filled, 'employerId'>
  return {
    learners,
    ownerUrl,
    roles,
    speaker: sealedSpeaker(key!.viewerKey as Buffer, { employerId, personId: null }),
    ...(ids as Pick<Filled, 'programId' | 'cohortId' | 'cohortCode' | 'employerId'>),
  }
}

/** Runs SQL as the owner of the database. */
export async function run(url: string, sql: string, values?: unknown[]): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query(sql, values)).rows ?? []
  } finally {
    await client.end()
  }
}

async function fill(ownerUrl: string, roles: RoleUrls, learners: number) {
  const staff = connect(roles.staff)
  await ensurePrograms(staff)
  await staff.close()
  await run(ownerUrl, `set bench.learners = ${learners}; begin; ${sqlFile('fill.sql')} commit`)
  await run(
    ownerUrl,
    `insert into account (account_id, provider_id, user_id, password, updated_at)
      select id::text, 'credential', id, $1, now() from "user"`,
    [await hashPassword(PASSWORD)],
  )
  await run(ownerUrl, 'create extension if not exists pg_stat_statements')
  await run(ownerUrl, 'vacuum analyze')
}

const sqlFile = (name: string) => readFileSync(new URL(name, import.meta.url), 'utf8')
