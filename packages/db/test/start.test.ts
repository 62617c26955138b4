import pg from 'pg'
import { expect, inject, test } from 'vitest'
import { createDatabase, dropDatabase, onServer } from '../src/databases.ts'
import { applyGuardsAndPolicies } from '../src/guards-and-policies.ts'
import { migrate, schemaState } from '../src/migrate.ts'
import { enforceVersion, reachDatabase } from '../src/reach-database.ts'
import { ensureLoginRoles } from '../src/roles.ts'
import { asOwner, createOwner } from '../src/testing.ts'
import { emptyDatabase, rowsOf } from './database.ts'

const SECRET = 'a secret for databases that live as long as a test'

test('a database that a newer server has brought up to date is refused, by name of what is unknown', async () => {
  const { owner, ownerUrl } = await emptyDatabase()
  await owner.query(`insert into _prisma_migrations (id, checksum, migration_name, finished_at, applied_steps_count)
    values ('newer', '', '29990101000000_of_tomorrow', now(), 1)`)
  const { newer, pending } = await schemaState(owner)
  expect({ newer, pending }).toEqual({ newer: ['29990101000000_of_tomorrow'], pending: [] })
  await expect(migrate(ownerUrl)).rejects.toThrow(
    /^This database belongs to a newer Journeyline: it has the migration 29990101000000_of_tomorrow, and the newest that this one knows is \d{14}_\w+\. Start the newer version, or restore the backup/,
  )
})

test('an older server never puts its access rules back in the place of newer ones', async () => {
  const { owner, ownerUrl } = await emptyDatabase()
  const [standing] = await rowsOf<{ checksum: string; sequence: number }>(
    owner,
    'select checksum, sequence from _policies',
  )
  const policies = () => rowsOf(owner, 'select tablename, policyname from pg_policies order by 1, 2')
  const before = await policies()
  const newer = (sequence: number) =>
    owner.query(`insert into _policies (checksum, sequence, standing) values ($1, $2, '')`, [
      `newer ${sequence}`,
      sequence,
    ])
  await newer(standing!.sequence)
  await expect(migrate(ownerUrl)).rejects.toThrow("The access rules of this database are a newer server's")
  await newer(standing!.sequence + 1)
  await expect(migrate(ownerUrl)).rejects.toThrow('Start the newer version.')
  expect(await policies()).toEqual(before)
  const returned = new pg.Client({ connectionString: ownerUrl })
  await returned.connect()
  try {
    expect(await applyGuardsAndPolicies(returned, standing!.sequence + 2)).toBe(true)
    expect(await applyGuardsAndPolicies(returned, standing!.sequence + 2)).toBe(false)
  } finally {
    await returned.end()
  }
})

test('no viewer’s role can keep a server from starting: neither by the lock of migrations nor by another', async () => {
  const { ownerUrl, staff } = await emptyDatabase()
  const client = await staff.pool.connect()
  try {
    await client.query('begin')
    await client.query('select pg_advisory_lock(72707369), pg_advisory_lock(7270002)')
    await expect(client.query('lock table _prisma_migrations in row share mode')).rejects.toMatchObject({
      code: '42501',
    })
    expect(await migrate(ownerUrl)).toEqual([])
  } finally {
    client.release(true)
  }
})

test('the first builds, which know of no newer ones, cannot bring their access rules back, and leave no line by which they would start', async () => {
  const { owner, ownerUrl } = await emptyDatabase()
  const lines = () => rowsOf(owner, 'select checksum, standing from _policies')
  const before = await lines()
  const asTheFirst = "delete from _policies; insert into _policies (checksum) values ('of the first')"
  const refused = 'violates check constraint "this_database_belongs_to_a_newer_journeyline"'
  await expect(owner.query(asTheFirst)).rejects.toThrow(refused)
  expect(await lines()).toEqual(before)
  // as they left a database behind
  await owner.query('drop table _policies; create table _policies (checksum text primary key)')
  await owner.query(
    `alter table _policies add column applied_at timestamptz not null default now(); ${asTheFirst}`,
  )
  await migrate(ownerUrl)
  expect(await lines()).toEqual(before)
  await expect(owner.query(asTheFirst)).rejects.toThrow(refused)
})

test('a server with another secret is refused, until the change is meant', async () => {
  const { owner, ownerUrl, staff } = await emptyDatabase()
  const another = 'another secret, of somebody who copied the settings badly'
  await expect(ensureLoginRoles(ownerUrl, another)).rejects.toThrow(
    'This database belongs to another AUTH_SECRET.',
  )
  for (const nothing of ['', ' \n'])
    await expect(ensureLoginRoles(ownerUrl, nothing, { secretChanged: true })).rejects.toThrow(
      'The AUTH_SECRET is empty; nothing was changed. Set the one that this database has.',
    )
  await staff.pool.query('select 1')
  await ensureLoginRoles(ownerUrl, another, { secretChanged: true })
  await expect(ensureLoginRoles(ownerUrl, SECRET)).rejects.toThrow(
    'This database belongs to another AUTH_SECRET.',
  )
  expect(await rowsOf(owner, 'select count(*)::int from _auth_secret')).toEqual([{ count: 1 }])
  await expect(staff.pool.query('select from _auth_secret')).rejects.toMatchObject({ code: '42501' })
})

test('a viewer that stands still in a transaction, or waits for another’s lock, does so for a bounded time', async () => {
  const { staff, employer, auth, link } = await emptyDatabase()
  const bounds = await Promise.all(
    [staff, employer, auth, link].map(({ pool }) =>
      rowsOf(
        pool,
        `select current_setting('lock_timeout') as lock, current_setting('idle_in_transaction_session_timeout') as idle,
          current_setting('tcp_keepalives_idle') as alive`,
      ),
    ),
  )
  expect(bounds).toEqual(Array(4).fill([{ lock: '20s', idle: '1min', alive: '60' }]))
})

test('a second installation on a server is told what an administrator has to grant, and then works', async () => {
  const adminUrl = inject('adminUrl')
  const owner = 'journeyline_second_owner'
  await createOwner(adminUrl, owner)
  await createDatabase(adminUrl, 'second_installation', { owner })
  const url = new URL(asOwner(adminUrl, owner))
  url.pathname = '/second_installation'
  const told = await migrate(url.href).catch(({ message }: Error) => message)
  if (typeof told === 'string') {
    expect(told).toMatch(
      /^Another installation on this PostgreSQL server has made the roles journeyline_auth, .*Let an administrator run once: grant journeyline_auth, .* to "journeyline_second_owner" with admin option;$/,
    )
    await onServer(adminUrl, (client) => client.query(/run once: (.*;)$/.exec(told)![1]!))
    await migrate(url.href)
  }
  const roles = await ensureLoginRoles(url.href, SECRET)
  await onServer(roles.staff, (client) => client.query('select from learner'))
  await dropDatabase(adminUrl, 'second_installation')
})

test('a database that does not answer is waited for and told of; what waiting does not mend is refused at once', async () => {
  const told: string[] = []
  const patience = { seconds: 1, tell: (line: string) => void told.push(line) }
  await expect(reachDatabase('postgresql://me:hidden@127.0.0.1:9/x', patience)).rejects.toThrow(
    /^The database at 127\.0\.0\.1:9\/x has not answered for 1 seconds \(.*ECONNREFUSED.*\)\. Start it or mend DATABASE_URL/,
  )
  expect(told).toEqual([
    expect.stringMatching(/^Waiting for the database at 127\.0\.0\.1:9\/x \(.*ECONNREFUSED/),
  ])
  const url = new URL(inject('adminUrl'))
  await reachDatabase(url.href, patience)
  url.pathname = '/no_such_database'
  await expect(reachDatabase(url.href, patience)).rejects.toThrow(
    /^There is no database "no_such_database" at /,
  )
  url.password = 'wrong'
  await expect(reachDatabase(url.href, patience)).rejects.toThrow(/does not let the user in DATABASE_URL in/)
})

test('a PostgreSQL that is too old is refused', () => {
  expect(enforceVersion(150_000)).toBeNull()
  expect(() => enforceVersion(140_023)).toThrow(
    'DATABASE_URL leads to PostgreSQL 14; Journeyline needs 15 or newer. Upgrade it, or leave DATABASE_URL out',
  )
})
