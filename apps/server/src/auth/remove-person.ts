import { removePerson as mayRemove } from '@journeyline/domain/people/person-details'
import type { Role } from '@journeyline/domain/people/roles'
import { enforce, found } from '../errors.ts'
import { rowId } from '../graphql/row-id.ts'
import type { SignedIn, Tx } from '../viewer.ts'
import type { SignInDesk } from './sign-in-desk.ts'

/** Takes away a person's sign-in and sessions; what the person did stays on record, without the name. */
export function removePerson({ auth }: SignInDesk, viewer: SignedIn, personId: string): Promise<true> {
  const id = rowId('Person', personId)
  const remove = async (tx: Tx) => {
    // removals queue up here, so that two at once cannot each remove the other of the last two
    const staffAdmins = await tx.$queryRaw<{ id: string }[]>`
      select id from "user" where role = 'STAFF_ADMIN' order by id for update`
    const row = found(
      await tx.user.findUnique({ where: { id }, select: { id: true, name: true, role: true } }),
      'person',
    )
    const person = { ...row, role: row.role as Role }
    enforce(mayRemove({ viewerId: viewer.personId, person, staffAdmins: staffAdmins.length }))
    await tx.user.deleteMany({ where: { id } }) // its sessions and accounts go with it
    await tx.auditEntry.createMany({
      data: [
        {
          actorId: viewer.personId,
          act: 'person.removed',
          subjectType: 'Person',
          subjectId: id,
          detail: { name: person.name, role: person.role },
        },
      ],
    })
    return true as const
  }
  return viewer.once((work) => auth.prisma.$transaction(work), remove)
}
