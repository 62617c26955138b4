import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { VIEWER_ROLES, type ViewerRole } from '../src/roles.ts'
import { type Database, load, openDatabase, rowsOf } from './database.ts'

let database: Database
let lakeside: string
let valley: string
let counts: Map<string, number>

beforeAll(async () => {
  database = await openDatabase()
  await load(database)
  const { owner } = database
  await owner.query(FILL_THE_REST)
  const ids = await rowsOf<{ name: string; id: string }>(owner, 'select name, id from employer')
  lakeside = ids.find(({ name }) => name === 'Lakeside Health')!.id
  valley = ids.find(({ name }) => name === 'Valley Imaging')!.id
  counts = new Map()
  for (const table of await tables()) counts.set(table, await count(owner, table))
})
afterAll(() => database.close())

/** A row where the demo has none, so that "sees none" means something. */
const FILL_THE_REST = `
  insert into session (expires_at, token, user_id, updated_at) select now(), 'token', id, now() from "user" limit 1;
  insert into verification (identifier, value, expires_at, updated_at) values ('x', 'x', now(), now());
  insert into rate_limit (key, count, last_request) values ('x', 1, 1);
  insert into invitation (role, token_hash, expires_at) values ('STAFF', 'x', now());
  with import as (insert into roster_import (kind, file_name, status) values ('ROSTER', 'x', 'PREVIEWED') returning id),
    part as (insert into roster_import_part (import_id, part, bytes) select id, 1, 'x' from import)
  insert into roster_import_row (import_id, line, outcome, key, cells) select id, 2, 'CREATE', 'x', '{}' from import;`

/** ALL rows; the employer's OWN, and none where no employer is set; or no way to ask at all. */
type Sees = 'ALL' | 'OWN' | 'REFUSED'

/** Who sees what of each table. A table that is not here fails the test: whoever adds one decides. */
const VISIBLE: Record<string, Record<ViewerRole, Sees>> = {
  program: { staff: 'ALL', employer: 'ALL', auth: 'REFUSED' },
  candidate: { staff: 'ALL', employer: 'ALL', auth: 'REFUSED' },
  employer: { staff: 'ALL', employer: 'OWN', auth: 'ALL' },
  worksite: { staff: 'ALL', employer: 'OWN', auth: 'REFUSED' },
  user: { staff: 'ALL', employer: 'OWN', auth: 'ALL' },
  shortlist_entry: { staff: 'REFUSED', employer: 'OWN', auth: 'REFUSED' },
  // where employers see some stages only, see below
  stage_tenure: { staff: 'ALL', employer: 'OWN', auth: 'REFUSED' },
  ...forAll({ staff: 'ALL', employer: 'REFUSED', auth: 'REFUSED' }, [
    ...['cohort', 'learner', 'enrollment', 'stage_change', 'stage_flow', 'credential', 'funding_award'],
    ...['placement', 'candidate_profile', 'consent_entry', 'audit_entry'],
    ...['roster_import', 'roster_import_part', 'roster_import_row'],
  ]),
  invitation: { staff: 'ALL', employer: 'REFUSED', auth: 'ALL' },
  ...forAll({ staff: 'REFUSED', employer: 'REFUSED', auth: 'ALL' }, [
    ...['session', 'account', 'verification', 'rate_limit', 'installation'],
  ]),
}

describe('what each viewer sees', () => {
  test('is decided for every table', async () => {
    expect((await tables()).sort()).toEqual(Object.keys(VISIBLE).sort())
    expect([...counts].filter(([, rows]) => rows === 0)).toEqual([])
  })

  test.each(Object.keys(VISIBLE).flatMap((table) => VIEWER_ROLES.map((role) => [role, table] as const)))(
    '%s of %s',
    async (role, table) => {
      const sees = VISIBLE[table]![role]
      const seen = await as(role, role === 'employer' ? lakeside : null, (viewer) => count(viewer, table))
      if (sees === 'ALL') expect(seen).toBe(counts.get(table))
      if (sees === 'REFUSED') expect(seen).toBe('42501')
      if (sees === 'OWN') {
        expect(seen).toBeGreaterThan(0)
        expect(seen).toBeLessThan(counts.get(table)!)
      }
    },
  )

  test('is nothing of an employer’s own while no employer is set', async () => {
    for (const table of ['employer', 'worksite', 'user', 'shortlist_entry']) {
      for (const unset of [null, '']) {
        expect(await as('employer', unset, (viewer) => count(viewer, table))).toBe(0)
      }
    }
  })

  test('is an employer’s own rows and no other’s', async () => {
    await as('employer', lakeside, async (viewer) => {
      expect(await rowsOf(viewer, 'select id from employer')).toEqual([{ id: lakeside }])
      for (const table of ['worksite', '"user"', 'shortlist_entry']) {
        const employers = await rowsOf(viewer, `select distinct employer_id as id from ${table}`)
        expect(employers).toEqual([{ id: lakeside }])
      }
    })
    expect(await as('employer', valley, (viewer) => count(viewer, 'shortlist_entry'))).toBe(2)
  })

  test('does not outlive the transaction that set it', async () => {
    const client = await database.employer.pool.connect()
    try {
      await client.query('begin')
      await client.query(`select set_config('journeyline.employer_id', $1, true)`, [lakeside])
      expect(await count(client, 'employer')).toBe(1)
      await client.query('commit')
      expect(await count(client, 'employer')).toBe(0)
    } finally {
      client.release()
    }
  })

  test('leads an employer from no candidate to the learner', async () => {
    const columns = await rowsOf<{ name: string }>(
      database.owner,
      `select attname as name from pg_attribute where attrelid = 'candidate'::regclass and attnum > 0 and not attisdropped`,
    )
    expect(columns.map(({ name }) => name)).not.toContain('enrollment_id')
    expect(
      columns.map(({ name }) => name).filter((name) => /learner|email|phone|birth|last_name/.test(name)),
    ).toEqual([])
    const shown = await rowsOf<{ text: string }>(
      database.employer.pool,
      'select c::text as text from candidate c',
    )
    const hidden = await rowsOf<{ last: string; email: string; reference: string }>(
      database.owner,
      `select last_name as last, email, external_id as reference from learner l
       join enrollment e on e.learner_id = l.id where e.candidate_id is not null`,
    )
    const text = shown.map((row) => row.text).join('\n')
    expect(shown).toHaveLength(38)
    for (const { email, reference } of hidden) {
      expect(text).not.toContain(email)
      expect(text).not.toContain(reference)
    }
  })

  test('is, of the pipeline, for employers the counts of the candidate stages (A54)', async () => {
    const stages = await rowsOf<{ stage: string }>(
      database.employer.pool,
      'select distinct stage from stage_tenure order by 1',
    )
    expect(stages.map(({ stage }) => stage)).toEqual(['INTERNSHIP', 'PRACTICODE', 'READY', 'TRAINING'])
    expect(
      await as('employer', lakeside, (viewer) => viewer.query('select since_on from stage_tenure')),
    ).toBe('42501')
  })

  test('is never a secret of sign-in', async () => {
    expect(await as('staff', null, (viewer) => viewer.query('select token_hash from invitation'))).toBe(
      '42501',
    )
    expect(await as('staff', null, (viewer) => viewer.query('select password from account'))).toBe('42501')
    expect(await as('staff', null, (viewer) => viewer.query('select id_key from installation'))).toBe('42501')
  })
})

describe('what each viewer may write', () => {
  test('for an employer is its own shortlist and nothing else', async () => {
    const candidate = `(select id from candidate where id not in (select candidate_id from shortlist_entry) limit 1)`
    const insert = `insert into shortlist_entry (employer_id, candidate_id) values ($1, ${candidate})`
    const written = await as(
      'employer',
      lakeside,
      async (viewer) => (await viewer.query(insert, [lakeside])).rowCount,
    )
    expect(written).toBe(1)
    expect(await as('employer', lakeside, (viewer) => viewer.query(insert, [valley]))).toBe('42501')
    expect(await as('employer', null, (viewer) => viewer.query(insert, [lakeside]))).toBe('42501')
    const giveAway = 'update shortlist_entry set employer_id = $1'
    expect(await as('employer', lakeside, (viewer) => viewer.query(giveAway, [valley]))).toBe('42501')
    const others = await as('employer', lakeside, async (viewer) => {
      const update = await viewer.query(`update shortlist_entry set note = 'x' where employer_id = $1`, [
        valley,
      ])
      const remove = await viewer.query('delete from shortlist_entry where employer_id = $1', [valley])
      return [update.rowCount, remove.rowCount]
    })
    expect(others).toEqual([0, 0])
  })

  test('for an employer is no other table', async () => {
    const writable = await rowsOf<{ table: string }>(
      database.owner,
      `select relname as table from pg_class c, unnest(array['insert', 'update', 'delete', 'truncate']) act
       where relnamespace = 'public'::regnamespace and relkind = 'r'
         and (has_table_privilege('journeyline_employer', c.oid, act)
           or (act in ('insert', 'update') and has_any_column_privilege('journeyline_employer', c.oid, act)))
       group by 1`,
    )
    expect(writable).toEqual([{ table: 'shortlist_entry' }])
  })

  test.each(['stage_change', 'consent_entry', 'audit_entry'])(
    'for nobody is it to delete from %s',
    async (table) => {
      for (const role of VIEWER_ROLES) {
        expect(await as(role, lakeside, (viewer) => viewer.query(`delete from ${table}`))).toBe('42501')
        expect(await as(role, lakeside, (viewer) => viewer.query(`truncate ${table}`))).toBe('42501')
      }
    },
  )

  test('for staff is, of what is recorded, only the undo of a stage change', async () => {
    const editable = await rowsOf(
      database.owner,
      `select distinct relname as table, attname as column from pg_attribute a join pg_class c on c.oid = a.attrelid,
         unnest($1::text[]) role
       where relname in ('stage_change', 'consent_entry', 'audit_entry') and relkind = 'r' and attnum > 0
         and has_column_privilege('journeyline_' || role, c.oid, attnum, 'update') order by 1, 2`,
      VIEWER_ROLES,
    )
    const undo = (column: string) => ({ table: 'stage_change', column })
    expect(editable).toEqual([undo('undone_at'), undo('undone_by_id'), undo('undone_reason')])
  })

  test('for staff is nothing about who may sign in', async () => {
    const makeAdmin = `update "user" set role = 'STAFF_ADMIN', employer_id = null`
    expect(await as('staff', null, (viewer) => viewer.query(makeAdmin))).toBe('42501')
    const invite = `insert into invitation (role, token_hash, expires_at) values ('STAFF_ADMIN', 'y', now())`
    expect(await as('staff', null, (viewer) => viewer.query(invite))).toBe('42501')
  })
})

describe('the roles that the server signs in with', () => {
  test('are no superusers, bypass nothing, create nothing and own nothing', async () => {
    const logins = await rowsOf<{ name: string }>(
      database.owner,
      `select r.rolname as name, rolsuper, rolbypassrls, rolcreaterole, rolcreatedb, rolreplication,
         (select count(*)::int from pg_class where relowner = r.oid) as tables,
         (select count(*)::int from pg_proc where proowner = r.oid) as functions,
         (select array_agg(roleid::regrole::text) from pg_auth_members where member = r.oid) as member_of,
         has_schema_privilege(r.oid, 'public', 'create') as makes_tables
       from pg_roles r where rolname like current_database() || '\\_%' order by 1`,
    )
    const nothing = {
      ...{ rolsuper: false, rolbypassrls: false, rolcreaterole: false, rolcreatedb: false },
      ...{ rolreplication: false, tables: 0, functions: 0, makes_tables: false },
    }
    const prefix = new URL(database.ownerUrl).pathname.slice(1)
    expect(logins).toEqual(
      [...VIEWER_ROLES].sort().map((role) => ({
        ...{ name: `${prefix}_${role}_login`, member_of: [`journeyline_${role}`] },
        ...nothing,
      })),
    )
  })

  test('can become neither the owner nor one another', async () => {
    const [owner] = await rowsOf<{ name: string }>(database.owner, 'select current_user::text as name')
    for (const role of VIEWER_ROLES) {
      const others = VIEWER_ROLES.filter((other) => other !== role).map((other) => `journeyline_${other}`)
      for (const name of [owner!.name, ...others]) {
        const become = `set role ${pg.escapeIdentifier(name)}`
        expect(await as(role, lakeside, (viewer) => viewer.query(become))).toBe('42501')
      }
    }
  })

  test('meet no table without forced row security, and no function or view that runs as its owner', async () => {
    const open = await rowsOf(
      database.owner,
      `select relname from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')
         and relname not like '\\_%' and not (relrowsecurity and relforcerowsecurity)
       union all select proname from pg_proc where pronamespace = 'public'::regnamespace and prosecdef
       union all select relname from pg_class where relnamespace = 'public'::regnamespace and relkind in ('v', 'm')`,
    )
    expect(open).toEqual([])
  })

  test('cannot touch the records of migrations and policies', async () => {
    for (const role of VIEWER_ROLES) {
      for (const table of ['_prisma_migrations', '_policies']) {
        expect(await as(role, lakeside, (viewer) => viewer.query(`delete from ${table}`))).toBe('42501')
      }
    }
  })
})

function forAll<T>(sees: T, names: string[]): Record<string, T> {
  return Object.fromEntries(names.map((name) => [name, sees]))
}

async function tables(): Promise<string[]> {
  const rows = await rowsOf<{ name: string }>(
    database.owner,
    `select relname as name from pg_class
     where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and relname not like '\\_%'`,
  )
  return rows.map(({ name }) => name)
}

/** Rows seen, without asking for a column: who may read any column may count. */
async function count(viewer: pg.Pool | pg.PoolClient, table: string): Promise<number> {
  const [row] = await rowsOf<{ rows: number }>(
    viewer,
    `select count(*)::int as rows from ${pg.escapeIdentifier(table)}`,
  )
  return row!.rows
}

/** What the work gives in a transaction of that viewer, which is taken back; or the code of the error it meets. */
async function as<T>(
  role: ViewerRole,
  employerId: string | null,
  work: (viewer: pg.PoolClient) => Promise<T>,
): Promise<T | string> {
  const client = await database[role].pool.connect()
  try {
    await client.query('begin')
    if (employerId !== null) {
      await client.query(`select set_config('journeyline.employer_id', $1, true)`, [employerId])
    }
    return await work(client)
  } catch (error) {
    if (error instanceof pg.DatabaseError && error.code) return error.code
    throw error
  } finally {
    await client.query('rollback')
    client.release()
  }
}
