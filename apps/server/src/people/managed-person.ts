import type { ManagedPerson } from '@journeyline/domain/people/managing'
import { personState } from '@journeyline/domain/people/person-state'
import type { Role } from '@journeyline/domain/people/roles'
import { rowId } from '../graphql/row-id.ts'
import { found, RuleError } from '../kernel/errors.ts'
import type { SignedIn, Tx } from '../kernel/viewer.ts'
import { personWord } from './words.ts'

/**
 * The person whom a staff admin is about to remove, disable or give a link. Such acts queue up here until the transaction
 * ends, so that two at once cannot each shut out the other of the last two, and whoever was shut out meanwhile does nothing more.
 */
export async function managedPerson(tx: Tx, viewer: SignedIn, personId: string): Promise<ManagedPerson> {
  const id = rowId('Person', personId)
  const staffAdmins = await tx.$queryRaw<{ id: string }[]>`
    select id from "user" where role = 'STAFF_ADMIN' and disabled_at is null and removed_at is null
    order by id for no key update`
  await tx.$queryRaw`select from "user" where id = ${id}::uuid for no key update`
  const row = await tx.user.findUnique({ where: { id, removedAt: null } })
  if (!staffAdmins.some((admin) => admin.id === viewer.personId))
    throw new RuleError(personWord('STAFF_ADMIN_NO_LONGER'))
  const { name, role, ...rest } = found(row, 'PERSON')
  const person = { id, name, role: role as Role, state: personState(rest) } // the database knows no other role
  return { viewerId: viewer.personId, person, staffAdmins: staffAdmins.length }
}
