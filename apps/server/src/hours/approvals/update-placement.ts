import { supervisorNamed } from '@journeyline/domain/hours/acts'
import { mayNameSupervisor } from '@journeyline/domain/hours/name-supervisor'
import { z } from 'zod'
import { CAN_SIGN_IN } from '../../auth/can-sign-in.ts'
import { rowId, rowIdIfGiven } from '../../graphql/row-id.ts'
import type { Clock } from '../../kernel/clock.ts'
import { toDay } from '../../kernel/days.ts'
import { edited } from '../../kernel/edited.ts'
import { found, RuleError } from '../../kernel/errors.ts'
import { record } from '../../kernel/record.ts'
import type { SignedIn } from '../../kernel/viewer.ts'
import { refusalWord } from '../../words/refusals.ts'
import { hoursWord } from '../words.ts'

interface UpdatePlacement {
  placementId: string
  expectedVersion: number
  details: { supervisorId?: string | null; worksiteId?: string | null }
}

const Rows = z.object({ supervisorId: z.guid().nullable(), worksiteId: z.guid().nullable() })

/** Names who supervises an apprentice, and where, if nobody else did since it was read: one of the employer's own people, one of its own worksites. */
export async function updatePlacement(viewer: SignedIn, input: UpdatePlacement, clock: Clock) {
  const id = rowId('Placement', input.placementId)
  const details = asRows(input.details)
  return viewer.transaction(async (tx) => {
    // of two who name somebody at once, the second sees whom the first named
    await tx.$queryRaw`select from placement where id = ${id}::uuid for no key update`
    const placement = found(
      await tx.placement.findUnique({
        where: { id },
        include: { supervisor: { select: { id: true, name: true } }, employer: { select: { name: true } } },
      }),
      'PLACEMENT',
    )
    const { employerId, enrollmentId, apprenticeName, supervisor } = placement
    const { supervisorId: toId = placement.supervisorId } = details
    const edit = await edited(tx, viewer, {
      ...{ schema: Rows, row: placement, asked: { ...input, details } },
      may: mayNameSupervisor({
        by: { id: viewer.personId, kind: viewer.kind },
        ...{ apprenticeName, supervisor, toId, employerName: placement.employer.name },
        endedOn: placement.endedOn && toDay(placement.endedOn),
        today: clock.today(),
      }),
      stale: (by) => refusalWord('THING_CHANGED_MEANWHILE', { thing: 'PLACEMENT', by }),
    })
    if (edit === null) return placement
    const { supervisorId, worksiteId } = edit.details
    if (
      supervisorId &&
      (await tx.user.count({ where: { ...CAN_SIGN_IN, id: supervisorId, employerId } })) === 0
    )
      throw new RuleError(hoursWord('SUPERVISOR_NOT_OF_EMPLOYER'), 'supervisorId')
    if (worksiteId && (await tx.worksite.count({ where: { id: worksiteId, employerId } })) === 0)
      throw new RuleError(hoursWord('WORKSITE_NOT_OF_EMPLOYER'), 'worksiteId')
    const named = await tx.placement.update({ where: { id }, data: { supervisorId, worksiteId } })
    await record(tx, viewer, supervisorNamed(id, { supervisorId, worksiteId }, { enrollmentId }))
    return named
  })
}

/** The rows that are named: what is left out stays, null is nobody, or no place. */
const asRows = ({ supervisorId, worksiteId }: UpdatePlacement['details']) => ({
  supervisorId: orNone('Person', supervisorId),
  worksiteId: orNone('Worksite', worksiteId),
})

const orNone = (typename: string, id: string | null | undefined) =>
  id === undefined ? undefined : (rowIdIfGiven(typename, id) ?? null)
