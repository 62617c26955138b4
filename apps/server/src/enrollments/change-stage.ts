import { wordsOf } from '@journeyline/domain/decision'
import { stageChanged } from '@journeyline/domain/enrollments/acts'
import { overridden } from '@journeyline/domain/enrollments/gate'
import {
  mayChangeStage,
  STAGE_MOVES_AT_ONCE,
  type StageChange,
} from '@journeyline/domain/enrollments/stage-change'
import { isActiveStage, type Stage } from '@journeyline/domain/enrollments/stages'
import { learnerName } from '@journeyline/domain/learners/learner-details'
import { Temporal } from 'temporal-polyfill'
import { allThere, rowId } from '../graphql/row-id.ts'
import type { Clock } from '../kernel/clock.ts'
import { toDate, toDay } from '../kernel/days.ts'
import { InputError } from '../kernel/errors.ts'
import { record } from '../kernel/record.ts'
import type { SignedIn, Tx } from '../kernel/viewer.ts'
import { say } from '../words/say.ts'
import { askedAtGate } from './asked-at-gate.ts'
import { orNoSeat } from './no-seat.ts'
import { StageChangesRefusedError, type StageRefusal } from './stage-changes-refused.ts'
import { enrollmentWord } from './words.ts'

export interface StageMoves {
  moves: { enrollmentId: string; expectedVersion: number }[]
  toStage: Stage
  effectiveOn: string
  reason?: string | null
  /** Whether to move them although their programs still ask for something; a staff admin's to say. */
  override?: boolean | null
}

/** Moves one learner or many to a stage: all of them or, with the reason for each, none. */
export async function changeStage(
  viewer: SignedIn,
  { moves, toStage, effectiveOn, reason, override }: StageMoves,
  clock: Clock,
) {
  const asked = new Map(moves.map((move) => [rowId('Enrollment', move.enrollmentId), move]))
  if (asked.size === 0) throw new InputError([{ path: ['moves'], ...enrollmentWord('STAGE_MOVES_NONE') }])
  if (asked.size > STAGE_MOVES_AT_ONCE)
    throw new InputError([
      { path: ['moves'], ...enrollmentWord('STAGE_MOVES_TOO_MANY', { most: STAGE_MOVES_AT_ONCE }) },
    ])
  const ids = [...asked.keys()]
  return viewer
    .transaction(async (tx) => {
      // in id order, so that two bulk changes queue up instead of blocking each other
      await tx.$queryRaw`select from enrollment where id = any (${ids}::uuid[]) order by id for no key update`
      // an employer's people, who reach no enrollment, judge and revoke behind this
      await tx.$queryRaw`select from placement where enrollment_id = any (${ids}::uuid[]) order by id for no key update`
      const enrollments = await tx.enrollment.findMany({
        where: { id: { in: ids } },
        include: { learner: true },
      })
      allThere('Enrollment', ids, enrollments, enrollmentWord('ENROLLMENT_UNKNOWN'))
      const today = clock.today()
      const elsewhere = await activeElsewhere(tx, enrollments, toStage)
      const asks = await askedAtGate(tx, enrollments, toStage, today)
      const steps = enrollments.map(
        (enrollment): Step => ({
          ...asked.get(enrollment.id)!,
          id: enrollment.id,
          version: enrollment.version,
          change: {
            learnerName: learnerName(enrollment.learner),
            from: enrollment.stage as Stage,
            to: toStage,
            since: toDay(enrollment.stageSince),
            effectiveOn: Temporal.PlainDate.from(effectiveOn),
            today,
            reason,
            otherActiveEnrollment: elsewhere.get(enrollment.learnerId) ?? null,
            open: asks.get(enrollment.id) ?? [],
            override: override ? { by: viewer.role } : null,
          },
        }),
      )
      const refusals = steps.flatMap(refusalOf)
      if (refusals.length) throw new StageChangesRefusedError(refusals, ids.length)
      const made = await writeSteps(tx, viewer, steps, {
        toStage,
        effectiveOn,
        reason: reason?.trim() || null,
      })
      const after = await tx.enrollment.findMany({ where: { id: { in: ids } } })
      return {
        enrollments: ids.map((id) => after.find((enrollment) => enrollment.id === id)!),
        stageChanges: ids.map((id) => made.find(({ enrollmentId }) => enrollmentId === id)!),
      }
    })
    .catch(orNoSeat)
}

/** One learner's move: as it was asked for, and as the rule sees it. */
interface Step {
  id: string
  enrollmentId: string
  expectedVersion: number
  version: number
  change: StageChange
}

function refusalOf({ enrollmentId, expectedVersion, version, change }: Step): StageRefusal[] {
  const { learnerName, from, since } = change
  if (version !== expectedVersion) {
    const words = enrollmentWord('ENROLLMENT_CHANGED_MEANWHILE', { learnerName, stage: from, since })
    return [{ enrollmentId, learnerName, ...words, field: null, stale: true }]
  }
  const decision = mayChangeStage(change)
  if (decision.allowed) return []
  const { field = null } = decision
  return [{ enrollmentId, learnerName, ...wordsOf(decision), field, stale: false }]
}

async function writeSteps(
  tx: Tx,
  viewer: SignedIn,
  steps: Step[],
  change: { toStage: Stage; effectiveOn: string; reason: string | null },
) {
  const { toStage, reason } = change
  const effectiveOn = toDate(change.effectiveOn)
  const made = await tx.stageChange.createManyAndReturn({
    data: steps.map(({ id, change }) => ({
      enrollmentId: id,
      fromStage: change.from,
      toStage,
      effectiveOn,
      reason,
      overridden: overriddenAsSaid(change),
      recordedById: viewer.personId,
    })),
  })
  await tx.enrollment.updateMany({
    where: { id: { in: steps.map(({ id }) => id) } },
    data: { stage: toStage, stageSince: effectiveOn, version: { increment: 1 } },
  })
  await record(
    tx,
    viewer,
    ...steps.map(({ id, change: step }) =>
      stageChanged(id, {
        ...{ from: step.from, to: toStage, effectiveOn: change.effectiveOn, reason },
        overridden: overriddenAsSaid(step),
      }),
    ),
  )
  return made
}

/** The history keeps what was passed over as it was told, in the language of the record. */
const overriddenAsSaid = (change: StageChange) => overridden(change).map((words) => say(words))

/** For those who would become active again: the cohort in which they already are, by learner. */
async function activeElsewhere(
  tx: Tx,
  enrollments: { id: string; learnerId: string; stage: string }[],
  toStage: Stage,
) {
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
