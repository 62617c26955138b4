import { expect, test } from 'vitest'
import { asViewer } from './as-viewer.ts'
import { rowsOf } from './database.ts'
import { by, database, facts, useWriters } from './writers.ts'

useWriters()

test('everybody chooses the language they are spoken to in, and nobody for another, staff neither', async () => {
  const LANGUAGE = `update "user" set language = 'cy' where id = $1`
  expect([await by('maria', LANGUAGE, facts.maria), await by('maria', LANGUAGE, facts.olga)]).toEqual([1, 0])
  const rows = await rowsOf<{ id: string }>(
    database.owner,
    `select id from "user" where role = 'STAFF_ADMIN'`,
  )
  const sam = async (personId: string) =>
    asViewer(
      database,
      'staff',
      { personId: rows[0]!.id },
      async (client) => (await client.query(LANGUAGE, [personId])).rowCount,
    )
  expect([await sam(rows[0]!.id), await sam(facts.maria)]).toEqual([1, 0])
})

test('no role makes temporary tables', async () => {
  for (const role of ['staff', 'employer', 'auth', 'link'] as const)
    expect(await asViewer(database, role, {}, (client) => client.query('create temp table x (i int)'))).toBe(
      '42501',
    )
})

test('what runs as the guard is known, one by one', async () => {
  const definers = await rowsOf<{ name: string }>(
    database.owner,
    `select proname as name from pg_proc where pronamespace = 'public'::regnamespace and prosecdef order by 1`,
  )
  expect(definers.map(({ name }) => name)).toEqual([
    ...['check_hours_facts', 'check_sign_offs', 'close_signed_reviews', 'confirmation_seen'],
    ...['count_hours_decided', 'count_hours_deleted', 'count_hours_written', 'employers_of'],
    ...['end_placement'],
    ...['evidence_is_received', 'forget_references', 'import_made', 'import_rests', 'is_of_the_sponsor'],
    ...['keep_wage', 'ojt_counts_from', 'plan_seen', 'recount_ojt', 'show_moved_review', 'show_records'],
    ...['sign_offs_seen', 'tell_removed', 'touch_followed_hours', 'undo_import', 'viewer_is_sealed'],
  ])
  const [guard] = await rowsOf(
    database.owner,
    `select rolcanlogin, rolsuper, rolbypassrls, rolcreaterole from pg_roles where rolname = 'journeyline_guard'`,
  )
  expect(guard).toEqual({ rolcanlogin: false, rolsuper: false, rolbypassrls: false, rolcreaterole: false })
})
