import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ACCESS, writeRows } from '../access/every-noun.ts'
import type { Side } from '../access/noun-access.ts'
import { plusDays } from '../src/demo/days.ts'
import { VIEWER_ROLES, type ViewerRole } from '../src/roles.ts'
import { sayViewerOn } from '../src/viewer-settings.ts'
import { asViewer } from './as-viewer.ts'
import { clockTo, type Database, DEMO_TODAY, rowsOf } from './database.ts'
import { openDemoDatabase } from './demo-database.ts'

let database: Database
let lakeside: string
let valley: string
let counts: Map<string, number>
/** One of each employer's people, by the employer's id. */
let people: Map<string, string>

beforeAll(async () => {
  database = await openDemoDatabase()
  const { owner } = database
  const ids = await rowsOf<{ name: string; id: string }>(owner, 'select name, id from employer')
  lakeside = ids.find(({ name }) => name === 'Lakeside Health')!.id
  valley = ids.find(({ name }) => name === 'Valley Imaging')!.id
  const employed = await rowsOf<{ id: string; employer: string }>(
    owner,
    'select id, employer_id as employer from "user" where employer_id is not null',
  )
  people = new Map(employed.map(({ id, employer }) => [employer, id]))
  await writeRows(owner, await sideOf(lakeside, 98), await sideOf(valley, 99))
  counts = new Map()
  for (const table of await tables()) counts.set(table, await count(owner, table))
})
afterAll(() => database.close())

/** By employer, one of its people and an apprentice of its own. */
async function sideOf(employer: string, versionNumber: Side['versionNumber']): Promise<Side> {
  const [row] = await rowsOf<Omit<Side, 'versionNumber'>>(
    database.owner,
    `select p.employer_id as employer, p.id as placement, p.enrollment_id as enrollment, p.learner_id as learner,
       e.cohort_id as cohort, (select min(id::text) from "user" where employer_id = p.employer_id) as user
     from placement p join enrollment e on e.id = p.enrollment_id where p.employer_id = $1 order by p.id limit 1`,
    employer,
  )
  return { ...(row as Side), versionNumber }
}

describe('what each viewer sees', () => {
  test('is decided for every table', async () => {
    expect((await tables()).sort()).toEqual(Object.keys(ACCESS).sort())
    expect([...counts].filter(([, rows]) => rows === 0)).toEqual([])
  })

  test.each(Object.keys(ACCESS).flatMap((table) => VIEWER_ROLES.map((role) => [role, table] as const)))(
    '%s of %s',
    async (role, table) => {
      const sees = ACCESS[table]!.sees[role]
      const whose = ['employer', 'link'].includes(role) ? lakeside : null
      const seen = await as(role, whose, (viewer) => count(viewer, table))
      if (sees === 'ALL') expect(seen).toBe(counts.get(table))
      if (sees === undefined) expect(seen).toBe('42501')
      if (sees === 'OWN' || sees === 'OPEN') {
        expect(seen).toBeGreaterThan(0)
        expect(seen).toBeLessThan(counts.get(table)!)
      }
    },
  )

  test('is nothing of an employer’s own while no employer is set', async () => {
    for (const table of ownOf('employer')) {
      for (const unset of [null, '']) {
        expect(await as('employer', unset, (viewer) => count(viewer, table)), table).toBe(0)
      }
    }
    for (const table of ownOf('link')) {
      for (const unset of [null, '', valley.slice(1)]) {
        expect(await as('link', unset, (viewer) => count(viewer, table)), table).toBe(0)
      }
    }
  })

  test('is an employer’s own rows and no other’s', async () => {
    await as('employer', lakeside, async (viewer) => {
      expect(await rowsOf(viewer, 'select id from employer')).toEqual([{ id: lakeside }])
      for (const table of await havingEmployer(ownOf('employer'))) {
        const employers = await rowsOf(viewer, `select distinct employer_id as id from ${table}`)
        // what staff sent in is no employer's
        const others = employers.filter(({ id }) => id !== lakeside && id !== null)
        expect(others, table).toEqual([])
      }
    })
    expect(await as('employer', valley, (viewer) => count(viewer, 'shortlist_entry'))).toBe(2)
  })

  test('is not another’s who says another name: only the server can seal who acts', async () => {
    const claim = (setting: string, value: string) =>
      as('employer', lakeside, async (viewer) => {
        await viewer.query('select set_config($1, $2, true)', [`journeyline.${setting}`, value])
        return rowsOf(viewer, 'select viewer_employer_id() as employer, viewer_person_id() as person')
      })
    const nobody = [{ employer: null, person: null }]
    expect(await claim('employer_id', valley)).toEqual(nobody)
    expect(await claim('person_id', valley)).toEqual(nobody)
    expect(await claim('seal', '')).toEqual(nobody)
    expect(await claim('other', '')).toEqual([{ employer: lakeside, person: people.get(lakeside) }])
    for (const role of ['staff', 'employer', 'link'] as const)
      expect(await as(role, lakeside, (viewer) => viewer.query('select viewer_key from installation'))).toBe(
        '42501',
      )
  })

  test('does not outlive the transaction that set it', async () => {
    const client = await database.employer.pool.connect()
    try {
      await client.query('begin')
      await sayViewerOn(client, database.employer.seal({ employerId: lakeside, personId: null }))
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

  test('is, of an apprentice, for its employer the sums and sign-offs while it employs them, and no longer', async () => {
    const tables = ['hours_day', 'hours_week', 'sign_off', 'evidence_file', 'review', 'review_signature']
    const seen = () =>
      as('employer', lakeside, async (viewer) => Promise.all(tables.map((table) => count(viewer, table))))
    const [before] = [(await seen()) as number[]]
    for (const rows of before) expect(rows).toBeGreaterThan(0)
    const end = 'update placement set ended_on = $2 where employer_id = $1'
    await database.owner.query(end, [lakeside, DEMO_TODAY])
    expect(await seen()).toEqual(before)
    await clockTo(database, `${plusDays(DEMO_TODAY, 1)}T00:00:00Z`)
    expect(await seen()).toEqual(tables.map(() => 0))
    expect(await as('employer', lakeside, (viewer) => count(viewer, 'hours_entry'))).toBeGreaterThan(0)
    await clockTo(database, `${DEMO_TODAY}T15:00:00Z`)
    await database.owner.query(end, [lakeside, null])
    expect(await seen()).toEqual(before)
  })

  test('is, of what a program asks, for employers what is published', async () => {
    const numbers = await rowsOf<{ number: number }>(
      database.employer.pool,
      'select number from program_version order by 1',
    )
    expect(numbers.map(({ number }) => number)).toEqual([1, 1, 2, 98])
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

/** What is recorded stays: of these tables nothing is ever deleted. */
const LEDGERS = [
  'stage_change',
  'consent_entry',
  'audit_entry',
  'event',
  'hours_entry',
  'sign_off',
  'check_record',
  'practicode_reading',
  'ceu_entry',
  'evidence_file',
]

describe('what each viewer may write', () => {
  test('for an employer is its own shortlist and nobody else’s', async () => {
    const candidate = `(select id from candidate where id not in (select candidate_id from shortlist_entry) limit 1)`
    const insert = `insert into shortlist_entry (employer_id, candidate_id, added_by_id) values ($1, ${candidate}, viewer_person_id())`
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

  test('for an employer is evidence of whom it employs, which it links to what it sees, once, or withdraws', async () => {
    const send = `insert into evidence_file (learner_id, employer_id, name, content_type, bytes, sha256, uploaded_by_id)
      select learner_id, $1, 'x.pdf', 'application/pdf', 1, 'x', viewer_person_id() from placement where employer_id = $2 limit 1 returning id`
    const link = `update evidence_file set proves = 'SIGN_OFF', proves_id = $1 where employer_id is not null`
    const withdraw = 'update evidence_file set removed_at = clock_now() where employer_id is not null'
    const [theirs] = await rowsOf<{ learner: string; sign_off: string }>(
      database.owner,
      `select p.learner_id as learner, s.id as sign_off from placement p join sign_off s using (enrollment_id)
       where p.employer_id = $1`,
      valley,
    )
    const rows = await as('employer', lakeside, async (viewer) => {
      await viewer.query(send, [lakeside, lakeside])
      const [signOff] = await rowsOf<{ id: string }>(viewer, 'select id from sign_off')
      const linked = await viewer.query(link, [signOff!.id])
      const again = [await viewer.query(link, [signOff!.id]), await viewer.query(withdraw)]
      return [linked, ...again].map(({ rowCount }) => rowCount)
    })
    expect(rows).toEqual([1, 0, 0])
    const foreign = `insert into evidence_file (learner_id, employer_id, name, content_type, bytes, sha256, uploaded_by_id)
      values ($1, $2, 'x.pdf', 'application/pdf', 1, 'x', viewer_person_id())`
    for (const values of [
      [theirs!.learner, lakeside],
      [theirs!.learner, valley],
    ])
      expect(await as('employer', lakeside, (viewer) => viewer.query(foreign, values))).toBe('42501')
    const code = await as('employer', lakeside, async (viewer) => {
      await viewer.query(send, [lakeside, lakeside])
      return viewer.query(link, [theirs!.sign_off])
    })
    expect(code).toBe('42501')
  })

  test('for the holder of a link is the own signature, once', async () => {
    const sign = `update review_signature set signed_at = clock_now(), signed_name = 'x'`
    const code = await as('link', lakeside, async (viewer) => {
      expect((await viewer.query(sign)).rowCount).toBe(1)
      return viewer.query(sign)
    })
    expect(code).toBe('23514')
    expect(
      await as('link', lakeside, (viewer) => viewer.query("update review_link set token_hash = 'y'")),
    ).toBe('42501')
    expect(await as('staff', null, (viewer) => viewer.query('select token_hash from review_link'))).toBe(
      '42501',
    )
  })

  test.each(LEDGERS)('for nobody is it to delete from %s', async (table) => {
    for (const role of VIEWER_ROLES) {
      expect(await as(role, lakeside, (viewer) => viewer.query(`delete from ${table}`))).toBe('42501')
      expect(await as(role, lakeside, (viewer) => viewer.query(`truncate ${table}`))).toBe('42501')
    }
  })

  test('for anybody is, of what is recorded, only the decision, the undo or the revocation', async () => {
    const editable = await rowsOf(
      database.owner,
      `select distinct relname as table, attname as column from pg_attribute a join pg_class c on c.oid = a.attrelid,
         unnest($1::text[]) role
       where relname = any ($2) and relkind = 'r' and attnum > 0
         and has_column_privilege('journeyline_' || role, c.oid, attnum, 'update') order by 1, 2`,
      VIEWER_ROLES,
      LEDGERS,
    )
    const columns = (table: string, ...names: string[]) => names.map((column) => ({ table, column }))
    expect(editable).toEqual([
      ...columns('check_record', 'revoked_at', 'revoked_by_id', 'revoked_reason'),
      ...columns('event', 'position'),
      ...columns('evidence_file', 'details_units', 'proves', 'proves_id'),
      ...columns('evidence_file', 'removed_at', 'removed_by_id', 'removed_reason'),
      ...columns('hours_entry', 'decided_at', 'decided_by_id', 'decision_reason', 'status'),
      ...columns('sign_off', 'revoked_at', 'revoked_by_id', 'revoked_reason'),
      ...columns('stage_change', 'undone_at', 'undone_by_id', 'undone_import_id', 'undone_reason'),
    ])
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

  test('meet no table without forced row security, and no function or view that runs as its owner, the guard’s aside', async () => {
    const open = await rowsOf(
      database.owner,
      `select relname from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')
         and relname not like '\\_%' and not (relrowsecurity and relforcerowsecurity)
       union all select proname from pg_proc where pronamespace = 'public'::regnamespace and prosecdef
         and not (proowner = 'journeyline_guard'::regrole and 'search_path=pg_catalog, public' = any (proconfig))
       union all select relname from pg_class where relnamespace = 'public'::regnamespace and relkind in ('v', 'm')`,
    )
    expect(open).toEqual([])
  })

  test('cannot touch the records of migrations and policies', async () => {
    for (const role of VIEWER_ROLES) {
      for (const table of ['_prisma_migrations', '_policies', '_guards']) {
        expect(await as(role, lakeside, (viewer) => viewer.query(`delete from ${table}`))).toBe('42501')
      }
    }
  })
})

async function tables(): Promise<string[]> {
  const rows = await rowsOf<{ name: string }>(
    database.owner,
    `select relname as name from pg_class
     where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and relname not like '\\_%'`,
  )
  return rows.map(({ name }) => name)
}

/** Tables of which such a viewer sees its own rows. */
const ownOf = (role: 'employer' | 'link') =>
  Object.keys(ACCESS).filter((table) => ACCESS[table]!.sees[role] === 'OWN')

/** Of these tables those whose rows name their employer, as SQL writes them. */
async function havingEmployer(tables: string[]): Promise<string[]> {
  const rows = await rowsOf<{ name: string }>(
    database.owner,
    `select quote_ident(table_name) as name from information_schema.columns
     where table_schema = 'public' and column_name = 'employer_id' and table_name = any ($1) order by 1`,
    tables,
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

/** An employer is set by its id; the hash of a link to a review is, in this test, its employer's id. */
function as<T>(role: ViewerRole, id: string | null, work: (viewer: pg.PoolClient) => Promise<T>) {
  if (role === 'link') return asViewer(database, role, id === null ? {} : { linkHash: id }, work)
  return asViewer(
    database,
    role,
    { employerId: id, personId: people.get(id ?? '') ?? null },
    async (viewer) => {
      await viewer.query(`select set_config('journeyline.evidence_seal', $1, true)`, [
        database.employer.sealEvidence('x'),
      ])
      return work(viewer)
    },
  )
}
