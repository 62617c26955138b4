import pg from 'pg'
import { StartRefused } from './start-refused.ts'

/** What the policies and grants speak of: one role per kind of viewer, the guard and the backup. They belong to the whole server. */
export const GROUP_ROLES = ['staff', 'employer', 'auth', 'link', 'worker', 'guard', 'backup'].map(
  (name) => `journeyline_${name}`,
)

/**
 * Makes those that the server does not have yet, and the owner a member of the guard, to hand functions over to it; a superuser
 * need not be. In the transaction that `client` is in.
 */
export async function ensureGroupRoles(client: pg.ClientBase): Promise<void> {
  await enforceGroupRoles(client)
  await client.query(`
    do $$
    declare viewer text;
    begin
      foreach viewer in array array[${GROUP_ROLES.map((role) => pg.escapeLiteral(role))}] loop
        if not exists (select from pg_roles where rolname = viewer) then
          execute format('create role %I nologin', viewer);
        end if;
      end loop;
      if not (select rolsuper from pg_roles where rolname = current_user) and not pg_has_role(current_user, 'journeyline_guard', 'usage') then
        execute format('grant journeyline_guard to %I', current_user);
      end if;
    end $$`)
}

/**
 * Refuses to begin where another installation on the same server has made these roles and this one's user may not give
 * them to its own: PostgreSQL 16 and later ask for ADMIN on a role, which its maker alone has.
 */
async function enforceGroupRoles(client: pg.ClientBase): Promise<void> {
  const { rows } = await client.query<{ role: string; owner: string }>(
    `select rolname as role, current_user::text as owner from pg_roles
     where rolname = any ($1) and current_setting('server_version_num')::int >= 160000
       and not (select rolsuper from pg_roles where rolname = current_user)
       and not pg_has_role(current_user, oid, 'member with admin option') order by 1`,
    [GROUP_ROLES],
  )
  if (rows.length === 0) return
  const roles = rows.map(({ role }) => role).join(', ')
  const owner = pg.escapeIdentifier(rows[0]!.owner)
  throw new StartRefused(
    `Another installation on this PostgreSQL server has made the roles ${roles}, and this one may not use them yet. ` +
      `Let an administrator run once: grant ${roles} to ${owner} with admin option;`,
  )
}
