import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ACCESS } from '../access/every-noun.ts'
import { VIEWER_ROLES, type ViewerRole } from '../src/roles.ts'
import { asViewer } from './as-viewer.ts'
import { type Database, openDatabase, rowsOf } from './database.ts'

let database: Database
beforeAll(async () => {
  database = await openDatabase()
})
afterAll(() => database.close())

test('what each role may write is what the matrix says, column by column', async () => {
  const rows = await rowsOf<{ table: string; role: string; act: string; columns: string }>(
    database.owner,
    `select table_name as table, role, act, case when every(granted) then '*' else
        string_agg(column_name, ' ' order by column_name) filter (where granted) end as columns
      from information_schema.columns, unnest($1::text[]) role, unnest(array['insert', 'update']) act,
        lateral (select has_column_privilege('journeyline_' || role, quote_ident(table_name), column_name, act) as granted) g
      where table_schema = 'public' group by 1, 2, 3 having bool_or(granted)
      union all select relname, role, 'delete', '*' from pg_class c, unnest($1::text[]) role
      where relnamespace = 'public'::regnamespace and relkind = 'r' and has_table_privilege('journeyline_' || role, c.oid, 'delete')`,
    [...VIEWER_ROLES, 'guard'],
  )
  const found: Record<string, Record<string, Record<string, string>>> = {}
  for (const { table, role, act, columns } of rows) {
    found[table] ??= {}
    found[table][role] ??= {}
    found[table][role][act] = columns
  }
  const declared = Object.entries(ACCESS).map(([table, { writes }]) => [table, writes] as const)
  expect(found).toEqual(Object.fromEntries(declared.filter(([, writes]) => Object.keys(writes).length > 0)))
})

describe.each(VIEWER_ROLES)('%s', (role) => {
  test('is refused every other write, also of no rows', async () => {
    for (const [table, columns] of await columnsByTable()) {
      const name = pg.escapeIdentifier(table)
      const acts: Record<string, string> = {
        insert: `insert into ${name} default values`,
        delete: `delete from ${name}`,
        truncate: `truncate ${name}`,
        ...Object.fromEntries(
          columns.map((column) => [
            `update ${column}`,
            `update ${name} set ${pg.escapeIdentifier(column)} = default where false`,
          ]),
        ),
      }
      for (const [act, sql] of Object.entries(acts)) {
        if (isDeclared(table, role, act)) continue
        expect(await asViewer(database, role, {}, (client) => client.query(sql)), `${act} ${table}`).toBe(
          '42501',
        )
      }
    }
  })
})

function isDeclared(table: string, role: ViewerRole, act: string): boolean {
  const [verb, column] = act.split(' ') as [string, string?]
  const said = ACCESS[table]?.writes[role]?.[verb as 'insert' | 'update' | 'delete']
  if (said === undefined) return false
  return column === undefined || said === '*' || said.split(' ').includes(column)
}

async function columnsByTable(): Promise<Map<string, string[]>> {
  const rows = await rowsOf<{ table: string; columns: string[] }>(
    database.owner,
    `select table_name as table, array_agg(column_name::text) as columns from information_schema.columns
     where table_schema = 'public' group by 1`,
  )
  return new Map(rows.map(({ table, columns }) => [table, columns]))
}
