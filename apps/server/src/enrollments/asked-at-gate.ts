import type { Condition } from '@journeyline/domain/condition'
import { entersApprenticeship, gateOf } from '@journeyline/domain/enrollments/gate'
import type { Stage } from '@journeyline/domain/enrollments/stages'
import { employedCondition } from '@journeyline/domain/placements/employed-condition'
import { gateConditions } from '@journeyline/domain/progress/progress'
import type { Temporal } from 'temporal-polyfill'
import { toDay } from '../kernel/days.ts'
import type { Tx } from '../kernel/viewer.ts'
import { within } from '../kernel/within.ts'
import { standardOfEnrolled } from '../programs/enrolled-version.ts'
import { readRecordsOn } from '../progress/read-records.ts'
import { recordOf } from '../progress/record-of.ts'

/** Somebody who would go on to a stage on a day. */
export interface AtGate {
  id: string
  stage: string
  toStage: Stage
  onDay: Temporal.PlainDate
}

/**
 * What each learner's program version asks at the gate that the move goes through, met or not, by enrollment: leaving
 * Practicode, leaving the internship, completion; and of whoever enters the apprenticeship, that somebody employs them. What
 * stood on the day of the move decides, whenever it was written down.
 */
export async function askedAtGate(
  tx: Tx,
  moves: readonly AtGate[],
): Promise<ReadonlyMap<string, Condition[]>> {
  const [asked, employed] = [await askedByVersion(tx, moves), await askedToBeEmployed(tx, moves)]
  return new Map(
    moves.flatMap(({ id }) => {
      const conditions = [...(asked.get(id) ?? []), ...(employed.get(id) ?? [])]
      return conditions.length === 0 ? [] : [[id, conditions] as const]
    }),
  )
}

/** However many move, their records are read in one statement; where no gate stands nothing is read. */
async function askedByVersion(tx: Tx, moves: readonly AtGate[]): Promise<ReadonlyMap<string, Condition[]>> {
  const gates = new Map(
    moves.flatMap(({ id, stage, toStage, onDay }) => {
      const gate = gateOf(stage as Stage, toStage)
      return gate === null ? [] : [[id, { gate, onDay }] as const]
    }),
  )
  if (gates.size === 0) return new Map()
  const records = await readRecordsOn(
    within(tx),
    [...gates].map(([enrollmentId, { onDay }]) => ({ enrollmentId, onDay, knownOn: null })),
  )
  const asked = new Map<string, Condition[]>()
  for (const facts of records) {
    const { gate, onDay } = gates.get(facts.enrollmentId)!
    const standard = await standardOfEnrolled(tx, facts.programVersionId)
    asked.set(facts.enrollmentId, gateConditions(gate, standard, recordOf(facts), onDay))
  }
  return asked
}

/** The same of their employments. */
async function askedToBeEmployed(
  tx: Tx,
  moves: readonly AtGate[],
): Promise<ReadonlyMap<string, Condition[]>> {
  const entering = moves.filter(({ stage, toStage }) => entersApprenticeship(stage as Stage, toStage))
  if (entering.length === 0) return new Map()
  const placements = await tx.placement.findMany({
    where: { enrollmentId: { in: entering.map(({ id }) => id) } },
    include: { employer: { select: { name: true } } },
    orderBy: { startedOn: 'asc' },
  })
  return new Map(
    entering.map(({ id, onDay }) => {
      const employments = placements
        .filter(({ enrollmentId }) => enrollmentId === id)
        .map(({ employer, startedOn, endedOn }) => ({
          ...{ employerName: employer.name, startedOn: toDay(startedOn) },
          endedOn: endedOn && toDay(endedOn),
        }))
      return [id, [employedCondition(employments, onDay)]]
    }),
  )
}
