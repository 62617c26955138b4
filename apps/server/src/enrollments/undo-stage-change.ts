import { stageChangeUndone } from '@journeyline/domain/enrollments/acts'
import { mayUndoStageChange } from '@journeyline/domain/enrollments/stage-change'
import type { Stage } from '@journeyline/domain/enrollments/stages'
import { learnerName } from '@journeyline/domain/learners/learner-details'
import { rowId } from '../graphql/row-id.ts'
import { isJust, refuseSecond } from '../kernel/already-there.ts'
import type { Clock } from '../kernel/clock.ts'
import { toDay } from '../kernel/days.ts'
import { enforce, found } from '../kernel/errors.ts'
import { record } from '../kernel/record.ts'
import type { SignedIn } from '../kernel/viewer.ts'
import { askedAtGate } from './asked-at-gate.ts'
import { resumeAfterLeaving } from './leaving.ts'
import { seatHeld } from './no-seat.ts'
import { enrollmentWord } from './words.ts'

/** Undoes a learner's latest stage change; the step stays in the history, marked with who undid it and why. */
export async function undoStageChange(
  viewer: SignedIn,
  { stageChangeId, reason }: { stageChangeId: string; reason?: string | null },
  clock: Clock,
) {
  const id = rowId('StageChange', stageChangeId)
  return viewer
    .transaction(async (tx) => {
      await tx.$queryRaw`select from enrollment where id = (select enrollment_id from stage_change where id = ${id}::uuid) for no key update`
      const change = found(
        await tx.stageChange.findUnique({
          where: { id },
          include: { enrollment: { include: { learner: true } } },
        }),
        'STAGE_CHANGE',
      )
      const undoneReason = reason?.trim() || null
      // the viewer's own, sent again
      if (change.undoneById === viewer.personId && isJust(change, { undoneReason }))
        return { stageChange: change, enrollment: change.enrollment }
      const [latest, before] = await tx.stageChange.findMany({
        where: { enrollmentId: change.enrollmentId, undoneAt: null },
        orderBy: [{ effectiveOn: 'desc' }, { sequence: 'desc' }],
        take: 2,
      })
      const completes = before?.toStage === 'COMPLETED'
      const asked = completes
        ? await askedAtGate(tx, [
            {
              ...{ id: change.enrollmentId, stage: 'APPRENTICESHIP', toStage: 'COMPLETED' },
              onDay: toDay(before.effectiveOn),
            },
          ])
        : null
      enforce(
        mayUndoStageChange({
          learnerName: learnerName(change.enrollment.learner),
          alreadyUndone: change.undoneAt !== null,
          isFirst: change.fromStage === null,
          isLatest: latest?.id === id,
          reason,
          completion: asked?.get(change.enrollmentId) ?? [],
        }),
      )
      const restored = found(before, enrollmentWord('STAGE_EARLIER_UNKNOWN'))
      const stageChange = await tx.stageChange.update({
        where: { id },
        data: { undoneAt: clock.now(), undoneById: viewer.personId, undoneReason },
      })
      const enrollment = await tx.enrollment.update({
        where: { id: change.enrollmentId },
        data: { stage: restored.toStage, stageSince: restored.effectiveOn, version: { increment: 1 } },
      })
      if (change.toStage === 'WITHDRAWN')
        await resumeAfterLeaving(tx, viewer, enrollment.id, change.effectiveOn)
      await record(
        tx,
        viewer,
        stageChangeUndone(enrollment.id, {
          stageChangeId: id,
          from: change.toStage as Stage,
          to: restored.toStage as Stage,
          reason: undoneReason,
        }),
      )
      return { stageChange, enrollment }
    })
    .catch((error) => {
      const learner = { enrollments: { some: { stageChanges: { some: { id } } } } }
      return refuseSecond(seatHeld(error, learner, { field: 'stageChangeId' }))
    })
}
