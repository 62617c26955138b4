import { supervisorNamed } from '@journeyline/domain/hours/acts'
import { mayNameSupervisor } from '@journeyline/domain/hours/name-supervisor'
import { CAN_SIGN_IN } from '../../auth/can-sign-in.ts'
import { rowId, rowIdIfGiven } from '../../graphql/row-id.ts'
import type { Clock } from '../../kernel/clock.ts'
import { toDay } from '../../kernel/days.ts'
import { enforce, found, RuleError } from '../../kernel/errors.ts'
import { record } from '../../kernel/record.ts'
import type { SignedIn } from '../../kernel/viewer.ts'
import { hoursWord } from '../words.ts'

interface UpdatePlacement {
  placementId: string
  details: { supervisorId?: string | null; worksiteId?: string | null }
}

/** Names who supervises an apprentice, and where: one of the employer's own people, one of its own worksites. */
export async function updatePlacement(viewer: SignedIn, input: UpdatePlacement, clock: Clock) {
  const id = rowId('Placement', input.placementId)
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
    const { supervisorId, worksiteId } = asked(input.details, placement)
    if (supervisorId === placement.supervisorId && worksiteId === placement.worksiteId) return placement
    enforce(
      mayNameSupervisor({
        by: { id: viewer.personId, kind: viewer.kind },
        ...{ apprenticeName, supervisor, toId: supervisorId, employerName: placement.employer.name },
        endedOn: placement.endedOn && toDay(placement.endedOn),
        today: clock.today(),
      }),
    )
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

/** Whom and where it shall be: what is left out stays, null is nobody, or no place. */
function asked(
  { supervisorId, worksiteId }: UpdatePlacement['details'],
  standing: { supervisorId: string | null; worksiteId: string | null },
) {
  return {
    supervisorId: supervisorId === undefined ? standing.supervisorId : orNone('Person', supervisorId),
    worksiteId: worksiteId === undefined ? standing.worksiteId : orNone('Worksite', worksiteId),
  }
}

const orNone = (typename: string, id: string | null) => rowIdIfGiven(typename, id) ?? null
