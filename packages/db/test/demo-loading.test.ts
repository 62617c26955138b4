import { describe, expect, onTestFinished, test } from 'vitest'
import { connect } from '../src/connect.ts'
import { ensurePrograms } from '../src/standards/ensure-programs.ts'
import { type Database, emptyDatabase, load, rowsOf } from './database.ts'
import { demoDatabase } from './demo-database.ts'

describe('the demo program', () => {
  test('is loaded once', async () => {
    const database = await emptyDatabase()
    expect(await load(database)).toBe(true)
    const before = await contents(database)
    expect(before).toMatchObject({ cohort: '5', learner: '300', placement: '100', candidate: '38' })
    expect(before).toMatchObject({ user: '3', account: '3', employer: '6', shortlist_entry: '5' })
    expect(await load(database)).toBe(false)
    expect(await contents(database)).toEqual(before)
  })

  test('comes in one transaction and few statements, so that a first start is quick', async () => {
    const database = await emptyDatabase()
    await ensurePrograms(database.staff) // the server's start does
    const sent: string[] = []
    expect(await load({ ...database, staff: listening(database, (sql) => sent.push(sql)) })).toBe(true)
    expect(sent.length).toBeLessThan(90) // some for each kind of thing, none for each learner
    expect(sent.filter((sql) => /^(begin|commit)$/i.test(sql))).toEqual(['BEGIN', 'COMMIT'])
  })

  test('leaves nothing when a kill comes in its middle, and all when tried again', async () => {
    const database = await emptyDatabase()
    const dying = listening(database, (sql) => {
      if (/insert into .*consent_entry/i.test(sql)) throw new Error('killed')
    })
    await expect(load({ ...database, staff: dying })).rejects.toThrow('killed')
    expect(await contents(database)).toMatchObject({
      cohort: '0',
      learner: '0',
      employer: '0',
      stage_flow: '0',
    })
    await database.owner.query('analyze') // as PostgreSQL does by itself a moment later
    expect(await load(database)).toBe(true)
    expect(await contents(database)).toMatchObject({ learner: '300', user: '3', shortlist_entry: '5' })
  })

  test('is loaded once, even by two at once', async () => {
    const database = await emptyDatabase()
    expect((await Promise.all([load(database), load(database)])).sort()).toEqual([false, true])
    const once = await contents(await demoDatabase())
    const { audit_entry: _, ...twice } = await contents(database)
    expect(once).toMatchObject(twice)
  })

  test('is not loaded beside a cohort of the sponsor, nor are its people', async () => {
    const database = await emptyDatabase()
    await database.owner.query(`
      with program as (insert into program (code, name, occupation, country) values ('X', 'X', 'X', 'US') returning id)
      insert into cohort (program_id, code, name, starts_on, expected_ends_on, capacity)
      select id, 'own', 'Our own', '2026-01-01', '2026-12-31', 10 from program`)
    expect(await load(database)).toBe(false)
    expect(await contents(database)).toMatchObject({ cohort: '1', user: '0', learner: '0' })
  })

  test('is finished by the next load when a kill came before the employers had people', async () => {
    const database = await emptyDatabase()
    const dies = { ...database, employer: { ...database.employer, prisma: null as never } }
    await expect(load(dies)).rejects.toThrow()
    expect(await contents(database)).toMatchObject({ cohort: '5', shortlist_entry: '0' })
    expect(await load(database)).toBe(false)
    expect(await contents(database)).toMatchObject({ user: '3', shortlist_entry: '5', learner: '300' })
  })
})

/** The staff's connection, heard; closed with the test. */
function listening({ staff }: Database, onQuery: (sql: string) => void) {
  const connection = connect(staff.pool.options.connectionString!, { onQuery })
  onTestFinished(() => connection.close())
  return connection
}

/** How many rows each table has. */
async function contents({ owner }: Database): Promise<Record<string, string>> {
  const [row] = await rowsOf<{ counts: Record<string, string> }>(
    owner,
    `select jsonb_object_agg(relname, (xpath('/row/c/text()',
       query_to_xml(format('select count(*) as c from %I', relname), false, true, '')))[1]::text) as counts
     from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'`,
  )
  return row!.counts
}
