import { changeStage as stageChange } from '@journeyline/domain/enrollments/stage-change'
import { isActiveStage, type Stage, stageName } from '@journeyline/domain/enrollments/stages'
import { learnerName } from '@journeyline/domain/learners/learner-details'
import { dayInWords } from '@journeyline/domain/local-date'
import { Temporal } from 'temporal-polyfill'
import type { Clock } from '../clock.ts'
import { toDate, toDay } from '../days.ts'
import { InputError, NotFoundError } from '../errors.ts'
import { rowId } from '../graphql/row-id.ts'
import type { SignedIn, Tx } from '../viewer.ts'
import { orNoSeat } from './no-seat.ts'
import { StageChangesRefusedError, type StageRefusal } from './stage-changes-refused.ts'

/** How many learners may be moved at once. */
const MOST = 500

export interface StageMoves {
  moves: { enrollmentId: string; expectedVersion: number }[]
  toStage: Stage
  effectiveOn: string
  reason?: string | null
}

/** Moves one learner or many to a stage: all of them or, with the reason for each, none. */
export async function changeStage(
  viewer: SignedIn,
  { moves, toStage, effectiveOn, reason }: StageMoves,
  clock: Clock,
) {
  const asked = new Map(moves.map((move) => [rowId('Enrollment', move.enrollmentId), move]))
  if (asked.size === 0)
    throw new InputError([{ path: ['moves'], message: 'Choose at least one learner to move.' }])
  if (asked.size > MOST)
    throw new InputError([{ path: ['moves'], message: `Move at most ${MOST} learners at once.` }])
  const ids = [...asked.keys()]
  return viewer
    .transaction(async (tx) => {
      // in id order, so that two bulk changes queue up instead of blocking each other
      await tx.$queryRaw`select from enrollment where id = any (${ids}::uuid[]) order by id for no key update`
      const enrollments = await tx.enrollment.findMany({
        where: { id: { in: ids } },
        include: { learner: true },
      })
      if (enrollments.length < ids.length)
        throw new NotFoundError('One of these enrollments does not exist. Reload the list and choose again.')
      const elsewhere = await activeElsewhere(tx, enrollments, toStage)
      const refusals = enrollments.flatMap((enrollment): StageRefusal[] => {
        const name = learnerName(enrollment.learner)
        const { enrollmentId, expectedVersion } = asked.get(enrollment.id)!
        const from = enrollment.stage as Stage
        const since = toDay(enrollment.stageSince)
        if (enrollment.version !== expectedVersion) {
          const message = `${name} was changed by somebody else meanwhile and is now in ${stageName(from)} since ${dayInWords(since)}. Reload and decide again.`
          return [{ enrollmentId, learnerName: name, message, stale: true }]
        }
        const decision = stageChange({
          learnerName: name,
          from,
          to: toStage,
          since,
          effectiveOn: Temporal.PlainDate.from(effectiveOn),
          today: clock.today(),
          reason,
          otherActiveEnrollment: elsewhere.get(enrollment.learnerId) ?? null,
        })
        return decision.allowed
          ? []
          : [{ enrollmentId, learnerName: name, message: decision.reason, stale: false }]
      })
      if (refusals.length) throw new StageChangesRefusedError(refusals, ids.length)
      await record(tx, viewer, enrollments, { toStage, effectiveOn, reason: reason?.trim() || null })
      const after = await tx.enrollment.findMany({ where: { id: { in: ids } } })
      return ids.map((id) => after.find((enrollment) => enrollment.id === id)!)
    })
    .catch(orNoSeat)
}

interface Standing {
  id: string
  learnerId: string
  stage: string
}

async function record(
  tx: Tx,
  viewer: SignedIn,
  enrollments: Standing[],
  change: { toStage: Stage; effectiveOn: string; reason: string | null },
) {
  const { toStage, reason } = change
  const effectiveOn = toDate(change.effectiveOn)
  await tx.stageChange.createMany({
    data: enrollments.map(({ id, stage }) => ({
      enrollmentId: id,
      fromStage: stage,
      toStage,
      effectiveOn,
      reason,
      recordedById: viewer.personId,
    })),
  })
  await tx.enrollment.updateMany({
    where: { id: { in: enrollments.map(({ id }) => id) } },
    data: { stage: toStage, stageSince: effectiveOn, version: { increment: 1 } },
  })
  await tx.auditEntry.createMany({
    data: enrollments.map(({ id, stage }) => ({
      actorId: viewer.personId,
      act: 'enrollment.stage_changed',
      subjectType: 'Enrollment',
      subjectId: id,
      detail: { from: stage, to: toStage, effectiveOn: change.effectiveOn, reason },
    })),
  })
}

/** For those who would become active again: the cohort in which they already are, by learner. */
async function activeElsewhere(tx: Tx, enrollments: Standing[], toStage: Stage) {
  const back = isActiveStage(toStage) ? enrollments.filter(({ stage }) => !isActiveStage(stage as Stage)) : []
  if (back.length === 0) return new Map<string, { cohortName: string }>()
  const others = await tx.enrollment.findMany({
    where: {
      learnerId: { in: back.map(({ learnerId }) => learnerId) },
      id: { notIn: back.map(({ id }) => id) },
      stage: { notIn: ['COMPLETED', 'WITHDRAWN'] },
    },
    include: { cohort: true },
  })
  return new Map(others.map(({ learnerId, cohort }) => [learnerId, { cohortName: cohort.name }]))
}
