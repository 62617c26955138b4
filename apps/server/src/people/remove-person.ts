import { supervisorNamed } from '@journeyline/domain/hours/acts'
import { personRemoved } from '@journeyline/domain/people/acts'
import { mayRemovePerson } from '@journeyline/domain/people/managing'
import type { Role } from '@journeyline/domain/people/roles'
import type { SignInDesk } from '../auth/sign-in-desk.ts'
import { enforce } from '../kernel/errors.ts'
import { record } from '../kernel/record.ts'
import type { SignedIn, Tx } from '../kernel/viewer.ts'
import { managedPerson } from './managed-person.ts'

/**
 * Takes away a person's sign-in, address and sessions. What the person did stays on record under their name; what was still
 * theirs to do, supervising and standing in, is nobody's from now on.
 */
export async function removePerson(desk: SignInDesk, viewer: SignedIn, personId: string): Promise<string> {
  const { auth, clock } = desk
  const remove = async (tx: Tx) => {
    const managed = await managedPerson(tx, viewer, personId)
    enforce(mayRemovePerson(managed))
    const { id, name, role } = managed.person
    await tx.account.deleteMany({ where: { userId: id } })
    const gone = { removedAt: clock.now(), email: null, language: null } // sessions end by it
    await tx.user.update({ where: { id }, data: gone, select: { id: true } })
    const supervised = await releaseDuties(tx, id, clock.now())
    await record(
      tx,
      viewer,
      personRemoved(id, { name, role: role as Role }),
      ...supervised.map((placement) =>
        supervisorNamed(
          placement.id,
          { supervisorId: null, removed: id },
          { enrollmentId: placement.enrollmentId },
        ),
      ),
    )
    return id
  }
  const removed = await viewer.once((work) => auth.prisma.$transaction(work), remove)
  await desk.sessionsEnded()
  return removed
}

type Supervised = { id: string; enrollmentId: string }

/** Gives back what waits for the person, and tells whom they supervised: employments that have ended keep their name. */
async function releaseDuties(tx: Tx, id: string, now: Date): Promise<Supervised[]> {
  const placements = await tx.$queryRaw<Supervised[]>`
    update placement set supervisor_id = null
    where supervisor_id = ${id}::uuid and (ended_on is null or ended_on >= current_date)
    returning id, enrollment_id as "enrollmentId"`
  await tx.$executeRaw`
    update delegation set revoked_at = ${now}
    where (from_id = ${id}::uuid or to_id = ${id}::uuid) and revoked_at is null`
  return placements
}
