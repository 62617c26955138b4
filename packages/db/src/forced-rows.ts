import type pg from 'pg'

/**
 * Does work on rows as the owner of the tables, inside the transaction that `client` is in. Row-level security is forced
 * on the owner as well, so that its mistakes show nobody anything; left so, what moves rows would find none, and say
 * nothing. It is lifted for the owner alone, viewers stay bound, and it is back before the transaction can end well.
 * Nothing happens, and nothing is locked, where the owner is a superuser, whom row-level security never binds.
 */
export async function seeingRows<Result>(
  client: pg.ClientBase,
  work: () => Promise<Result>,
): Promise<Result> {
  const { rows } = await client.query<{ id: number }>(
    `select oid as id from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')
       and relforcerowsecurity and row_security_active(oid) order by relname`,
  )
  const tables = rows.map(({ id }) => id)
  await client.query(switching(tables, 'no force'))
  const result = await work()
  await client.query(switching(tables, 'force'))
  return result
}

/** By their numbers: the work may have renamed tables, or dropped some. */
const switching = (tables: number[], to: 'force' | 'no force') => `
do $$
declare item record;
begin
  for item in select oid::regclass as name from pg_class where oid = any ('{${tables.join(',')}}'::oid[]) order by relname loop
    execute format('alter table %s ${to} row level security', item.name);
  end loop;
end $$`
