import { approvalsDelegated, delegationEnded } from '@journeyline/domain/hours/acts'
import {
  DelegationDetails,
  mayCreateDelegation,
  mayEndDelegation,
} from '@journeyline/domain/hours/delegation'
import { Temporal } from 'temporal-polyfill'
import { CAN_SIGN_IN } from '../../auth/can-sign-in.ts'
import { rowId } from '../../graphql/row-id.ts'
import { checked } from '../../kernel/checked.ts'
import type { Clock } from '../../kernel/clock.ts'
import { toDate } from '../../kernel/days.ts'
import { enforce, found } from '../../kernel/errors.ts'
import { record } from '../../kernel/record.ts'
import type { SignedIn } from '../../kernel/viewer.ts'

interface CreateDelegation {
  fromId: string
  toId: string
  details: { startsOn: string; endsOn: string }
}

/** Lets a colleague decide on hours in a supervisor's place for some days; the supervisor names them, or staff do. */
export async function createDelegation(
  viewer: SignedIn,
  { fromId, toId, details: days }: CreateDelegation,
  clock: Clock,
) {
  const details = checked(DelegationDetails, { fromId, toId, ...days })
  return viewer.transaction(async (tx) => {
    const person = async (id: string, standing: { removedAt: null; disabledAt?: null }) =>
      found(
        await tx.user.findUnique({
          where: { ...standing, id: rowId('Person', id) },
          select: { id: true, name: true, employerId: true },
        }),
        'PERSON',
      )
    const from = await person(details.fromId, { removedAt: null }) // who is disabled is absent
    const to = await person(details.toId, CAN_SIGN_IN)
    const [startsOn, endsOn] = [details.startsOn, details.endsOn].map((day) => Temporal.PlainDate.from(day))
    enforce(
      mayCreateDelegation({
        by: byOf(viewer),
        from,
        to,
        startsOn: startsOn!,
        endsOn: endsOn!,
        today: clock.today(),
      }),
    )
    const days = { startsOn: toDate(details.startsOn), endsOn: toDate(details.endsOn) }
    const asked = { fromId: from.id, toId: to.id, ...days }
    const before = await tx.delegation.findFirst({ where: { ...asked, revokedAt: null } })
    if (before) return before
    const delegation = await tx.delegation.create({
      data: {
        employerId: from.employerId!, // a person without an employer was refused
        ...asked,
        createdById: viewer.personId,
      },
    })
    await record(
      tx,
      viewer,
      approvalsDelegated(delegation.id, {
        fromId: from.id,
        toId: to.id,
        startsOn: details.startsOn,
        endsOn: details.endsOn,
      }),
    )
    return delegation
  })
}

/** Ends a delegation before its last day; ending it twice is once. */
export async function endDelegation(
  viewer: SignedIn,
  { delegationId }: { delegationId: string },
  clock: Clock,
) {
  const id = rowId('Delegation', delegationId)
  return viewer.transaction(async (tx) => {
    const before = found(
      await tx.delegation.findUnique({ where: { id }, include: { from: true, to: true } }),
      'DELEGATION',
    )
    if (before.revokedAt) return before
    enforce(mayEndDelegation({ by: byOf(viewer), from: before.from, to: before.to }))
    const ended = await tx.delegation.update({ where: { id }, data: { revokedAt: clock.now() } })
    await record(tx, viewer, delegationEnded(id, {}, { fromId: before.fromId, toId: before.toId }))
    return ended
  })
}

const byOf = ({ personId, kind }: SignedIn) => ({ id: personId, kind })
