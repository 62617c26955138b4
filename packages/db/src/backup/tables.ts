import type pg from 'pg'

/** A table as a backup holds it. */
export interface BackupTable {
  name: string
  /** In the order in which its rows are written; those that PostgreSQL works out by itself are left out. */
  columns: string[]
}

/** How far a sequence has counted. */
export interface BackupSequence {
  name: string
  value: string
  called: boolean
}

/** What lives for the moment: a backup that is stolen signs nobody in, and one that is restored ends every session. */
const MOMENTARY = ['session', 'rate_limit']

/** The tables of which a backup holds the rows. What begins with `_` says how far the database itself has come. */
export async function backupTables(client: pg.Client): Promise<BackupTable[]> {
  const { rows } = await client.query<BackupTable>(
    `select c.relname as name, array_agg(a.attname::text order by a.attnum) as columns
     from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
     where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relname not like '\\_%' and c.relname <> all ($1)
     group by 1 order by 1`,
    [MOMENTARY],
  )
  return rows
}

/** The sequences of the schema, where they stand. */
export async function backupSequences(client: pg.Client): Promise<BackupSequence[]> {
  const { rows } = await client.query<{ name: string; sql: string }>(
    `select relname as name, format('select last_value::text as value, is_called as called from %s', oid::regclass) as sql
     from pg_class where relnamespace = 'public'::regnamespace and relkind = 'S' order by 1`,
  )
  const sequences: BackupSequence[] = []
  for (const { name, sql } of rows) {
    const [state] = (await client.query<Omit<BackupSequence, 'name'>>(sql)).rows
    sequences.push({ name, ...state! })
  }
  return sequences
}

/** The columns of a table in the form COPY wants. */
export const copied = ({ name, columns }: BackupTable, quote: (name: string) => string) =>
  `${quote(name)} (${columns.map(quote).join(', ')})`
