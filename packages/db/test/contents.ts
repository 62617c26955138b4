import pg from 'pg'
import { rowsOf } from './database.ts'

/** What stands in each column of each table: how many rows, and a hash of all of them. */
export async function contentsOf(all: pg.Pool): Promise<Record<string, string>> {
  const columns = await rowsOf<{ table: string; column: string }>(
    all,
    `select table_name as table, column_name as column from information_schema.columns
     where table_schema = 'public' and table_name not like '\\_%' order by 1, 2`,
  )
  const found = columns.map(async ({ table, column }) => {
    const name = `${pg.escapeIdentifier(table)}.${pg.escapeIdentifier(column)}`
    const [content] = await rowsOf<{ content: string }>(
      all,
      `select count(*) || ' ' || coalesce(md5(string_agg(md5(coalesce(${name}::text, '-')), '' order by ${name}::text)), '') as content
       from ${pg.escapeIdentifier(table)}`,
    )
    return [`${table}.${column}`, content!.content] as const
  })
  return Object.fromEntries(await Promise.all(found))
}
