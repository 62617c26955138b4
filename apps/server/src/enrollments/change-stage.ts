import { stageChanged } from '@journeyline/domain/enrollments/acts'
import { overridden } from '@journeyline/domain/enrollments/gate'
import type { LeavingReason } from '@journeyline/domain/enrollments/leaving'
import { mayChangeStage, type StageChange } from '@journeyline/domain/enrollments/stage-change'
import { isActiveStage, type Path, type Stage } from '@journeyline/domain/enrollments/stages'
import { learnerName } from '@journeyline/domain/learners/learner-details'
import { ROWS_AT_ONCE } from '@journeyline/domain/rows-at-once'
import { Temporal } from 'temporal-polyfill'
import { notThere, rowId } from '../graphql/row-id.ts'
import { type ErrorPolicy, judgedEach, notRefused, rowsAsked } from '../kernel/batch.ts'
import type { Clock } from '../kernel/clock.ts'
import { toDate, toDay } from '../kernel/days.ts'
import { doneRows, Same } from '../kernel/done-rows.ts'
import { enforce, StaleVersionError } from '../kernel/errors.ts'
import { record } from '../kernel/record.ts'
import type { SignedIn, Tx } from '../kernel/viewer.ts'
import { standardOfEnrolled } from '../programs/enrolled-version.ts'
import { say } from '../words/say.ts'
import { askedAtGate } from './asked-at-gate.ts'
import { confirmOverridden } from './completion/confirm-overridden.ts'
import { endOnLeaving, lastWorkedOn } from './leaving.ts'
import { IS_ACTIVE, orNoSeat } from './no-seat.ts'
import { waitingUntil } from './waiting-until.ts'
import { enrollmentWord } from './words.ts'

export interface StageMoves {
  moves: readonly { enrollmentId: string; expectedVersion: number }[]
  toStage: Stage
  effectiveOn: string
  reason?: string | null
  /** The coded reason of those who leave. */
  leavingReason?: LeavingReason | null
  /** Whether to move them although their programs still ask for something; a staff admin's to say. */
  override?: boolean | null
  /** Whether who leaves the program stays employed; else the employments end that day. */
  keepPlacements?: boolean | null
  errorPolicy: ErrorPolicy
}

/** Moves one learner or many to a stage. */
export async function changeStage(
  viewer: SignedIn,
  {
    moves,
    toStage,
    effectiveOn,
    reason,
    leavingReason = null,
    override,
    keepPlacements,
    errorPolicy,
  }: StageMoves,
  clock: Clock,
) {
  const asked = judgedEach(rowsAsked('moves', moves, ROWS_AT_ONCE.LEARNERS_MOVED), (move) => ({
    ...move,
    id: rowId('Enrollment', move.enrollmentId),
  }))
  const ids = [...new Set(notRefused(asked).map(({ id }) => id))]
  return viewer.transaction(async (tx) => {
    // in id order, so that two bulk changes queue up instead of blocking each other
    await tx.$queryRaw`select from enrollment where id = any (${ids}::uuid[]) order by id for no key update`
    // an employer's people, who reach no enrollment, judge and revoke behind this
    await tx.$queryRaw`select from placement where enrollment_id = any (${ids}::uuid[]) order by id for no key update`
    const enrollments = await tx.enrollment.findMany({
      where: { id: { in: ids } },
      include: { learner: true, program: { select: { country: true } } },
    })
    const today = clock.today()
    const elsewhere = await activeElsewhere(tx, enrollments, toStage)
    const onDay = Temporal.PlainDate.from(effectiveOn)
    const atGate = enrollments.map(({ id, stage }) => ({ id, stage, toStage, onDay }))
    const asks = await askedAtGate(tx, atGate)
    const waiting = await waitingUntil(tx, asks, override ? [] : atGate, today)
    const paths = await pathsOf(tx, enrollments)
    const endsWork = toStage === 'WITHDRAWN' && !keepPlacements
    const worked = endsWork ? await lastWorkedOn(tx, ids) : null
    const so = await movedAlready(tx, enrollments, { toStage, effectiveOn, reason, leavingReason })
    const steps = new Map<string, number>()
    const rows = judgedEach(asked, ({ id, expectedVersion }, index): Step | Same<Moved> => {
      const enrollment = enrollments.find((one) => one.id === id)
      if (!enrollment) throw notThere(enrollmentWord('ENROLLMENT_UNKNOWN'), { Enrollment: id })
      const change = {
        learnerName: learnerName(enrollment.learner),
        path: paths.get(enrollment.programVersionId)!,
        leaving: { reason: leavingReason, country: enrollment.program.country },
        from: enrollment.stage as Stage,
        to: toStage,
        since: toDay(enrollment.stageSince),
        effectiveOn: onDay,
        today,
        reason,
        otherActiveEnrollment: elsewhere.get(enrollment.learnerId) ?? null,
        ...(waiting.get(id) ?? { open: asks.get(id) ?? [] }),
        override: override ? { by: viewer.role } : null,
        lastWorkedOn: worked?.get(id) ?? null,
      }
      const stageChange = so.get(id)
      if (stageChange) return new Same({ enrollment, stageChange })
      refuseStale(enrollment, expectedVersion, change)
      const before = steps.get(id)
      if (before !== undefined) return new Same<Moved>(before)
      enforceStep(mayChangeStage(change), change.otherActiveEnrollment)
      steps.set(id, index)
      return { id, change }
    })
    return {
      rows: await doneRows(tx, {
        ...{ rows, errorPolicy, outcome: 'UPDATED', refusedBy: orNoSeat },
        write: (some) =>
          writeSteps(
            ...([tx, viewer, some] as const),
            { toStage, effectiveOn, leavingReason, reason: writtenReason(reason), endsWork },
            clock,
          ),
      }),
    }
  })
}

/** One learner's move, as the rule sees it. */
interface Step {
  id: string
  change: StageChange
}

/** A learner who was moved: the enrollment as it is now, and the change. */
type Moved = Awaited<ReturnType<typeof writeSteps>>[number]

const writtenReason = (reason: string | null | undefined) => reason?.trim() || null

/** The stages that the versions of these lead through, by version. */
async function pathsOf(tx: Tx, enrollments: readonly { programVersionId: string }[]) {
  const paths = new Map<string, Path>()
  for (const { programVersionId } of enrollments) {
    if (paths.has(programVersionId)) continue
    const { policies } = await standardOfEnrolled(tx, programVersionId)
    paths.set(programVersionId, policies.path)
  }
  return paths
}

/** The changes by which these stand where they shall already, as they shall: then an answer was lost, or another was as quick. */
async function movedAlready(
  tx: Tx,
  enrollments: readonly { id: string; stage: string; stageSince: Date }[],
  {
    toStage,
    effectiveOn,
    reason,
    leavingReason,
  }: Pick<StageMoves, 'toStage' | 'effectiveOn' | 'reason'> & { leavingReason: LeavingReason | null },
) {
  const since = toDate(effectiveOn)
  const there = enrollments.filter(
    ({ stage, stageSince }) => stage === toStage && stageSince.getTime() === since.getTime(),
  )
  if (there.length === 0) return new Map<string, Moved['stageChange']>()
  const changes = await tx.stageChange.findMany({
    where: {
      ...{ enrollmentId: { in: there.map(({ id }) => id) }, toStage, effectiveOn: since },
      ...{ fromStage: { not: null }, reason: writtenReason(reason), leavingReason, undoneAt: null },
    },
    orderBy: { id: 'asc' },
  })
  return new Map(changes.map((change) => [change.enrollmentId, change]))
}

function refuseStale({ version }: { version: number }, expectedVersion: number, change: StageChange) {
  if (version === expectedVersion) return
  const { learnerName, from, since } = change
  const words = enrollmentWord('ENROLLMENT_CHANGED_MEANWHILE', { learnerName, stage: from, since })
  throw new StaleVersionError(words, version)
}

/** What the rule calls `to` is the input's `toStage`. */
function enforceStep(decision: ReturnType<typeof mayChangeStage>, other: ActiveElsewhere | null) {
  enforce(!decision.allowed && decision.field === 'to' ? { ...decision, field: 'toStage' } : decision, {
    LEARNER_ENROLLED_ALREADY: other && { type: 'Enrollment', id: other.id },
  })
}

async function writeSteps(
  tx: Tx,
  viewer: SignedIn,
  steps: Step[],
  change: {
    toStage: Stage
    effectiveOn: string
    leavingReason: LeavingReason | null
    reason: string | null
    endsWork: boolean
  },
  clock: Clock,
) {
  const { toStage, reason, leavingReason } = change
  const effectiveOn = toDate(change.effectiveOn)
  const made = await tx.stageChange.createManyAndReturn({
    data: steps.map(({ id, change }) => ({
      enrollmentId: id,
      fromStage: change.from,
      toStage,
      effectiveOn,
      reason,
      leavingReason,
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
        ...{ from: step.from, to: toStage, effectiveOn: change.effectiveOn, reason, leavingReason },
        overridden: overriddenAsSaid(step),
      }),
    ),
  )
  if (toStage === 'COMPLETED' && reason !== null) {
    const passedOver = steps.filter((step) => overridden(step.change).length > 0)
    await confirmOverridden(tx, viewer, { enrollmentIds: passedOver.map(({ id }) => id), reason }, clock)
  }
  const ids = steps.map(({ id }) => id)
  if (change.endsWork) await endOnLeaving(tx, viewer, ids, change.effectiveOn)
  const after = await tx.enrollment.findMany({ where: { id: { in: ids } } })
  return steps.map(({ id }) => ({
    enrollment: after.find((enrollment) => enrollment.id === id)!,
    stageChange: made.find(({ enrollmentId }) => enrollmentId === id)!,
  }))
}

/** The history keeps what was passed over as it was told, in the language of the record. */
const overriddenAsSaid = (change: StageChange) => overridden(change).map((words) => say(words))

interface ActiveElsewhere {
  id: string
  cohortName: string
}

/** For those who would become active again: the cohort in which they already are, by learner. */
async function activeElsewhere(
  tx: Tx,
  enrollments: { id: string; learnerId: string; stage: string }[],
  toStage: Stage,
) {
  const back = isActiveStage(toStage) ? enrollments.filter(({ stage }) => !isActiveStage(stage as Stage)) : []
  if (back.length === 0) return new Map<string, ActiveElsewhere>()
  const others = await tx.enrollment.findMany({
    where: {
      learnerId: { in: back.map(({ learnerId }) => learnerId) },
      id: { notIn: back.map(({ id }) => id) },
      stage: IS_ACTIVE,
    },
    include: { cohort: true },
  })
  return new Map(others.map(({ id, learnerId, cohort }) => [learnerId, { id, cohortName: cohort.name }]))
}
