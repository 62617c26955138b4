import { personDisabled, personEnabled } from '@journeyline/domain/people/acts'
import { DisablingDetails, mayDisablePerson, mayEnablePerson } from '@journeyline/domain/people/managing'
import type { SignInDesk } from '../auth/sign-in-desk.ts'
import { checked } from '../kernel/checked.ts'
import { enforce } from '../kernel/errors.ts'
import { record } from '../kernel/record.ts'
import type { SignedIn, Tx } from '../kernel/viewer.ts'
import { managedPerson } from './managed-person.ts'

/** Keeps a person from signing in until enabled again, and ends every session. Returns the row id of the person. */
export async function disablePerson(
  desk: SignInDesk,
  viewer: SignedIn,
  input: { personId: string; reason: string },
): Promise<string> {
  const { reason } = checked(DisablingDetails, input)
  const disable = async (tx: Tx) => {
    const managed = await managedPerson(tx, viewer, input.personId)
    const { id: subjectId, state } = managed.person
    // what shall be is so already, and the first reason stays
    if (state === 'DISABLED') return subjectId
    enforce(mayDisablePerson(managed))
    const data = { disabledAt: desk.clock.now() } // sessions end by it
    await tx.user.update({ where: { id: subjectId }, data, select: { id: true } })
    await record(tx, viewer, personDisabled(subjectId, { reason }))
    return subjectId
  }
  const id = await viewer.once((work) => desk.auth.prisma.$transaction(work), disable)
  await desk.sessionsEnded()
  return id
}

/** Lets a disabled person in again, with the password they had. Returns the row id of the person. */
export function enablePerson(
  { auth }: SignInDesk,
  viewer: SignedIn,
  input: { personId: string },
): Promise<string> {
  const enable = async (tx: Tx) => {
    const managed = await managedPerson(tx, viewer, input.personId)
    const { id: subjectId, state } = managed.person
    if (state === 'ACTIVE') return subjectId
    enforce(mayEnablePerson(managed))
    const data = { disabledAt: null }
    await tx.user.update({ where: { id: subjectId }, data, select: { id: true } })
    await record(tx, viewer, personEnabled(subjectId, {}))
    return subjectId
  }
  return viewer.once((work) => auth.prisma.$transaction(work), enable)
}
