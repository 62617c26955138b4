import { Temporal } from 'temporal-polyfill'
import type { Condition, Measure } from '../condition.ts'
import type { Gate } from '../enrollments/gate.ts'
import type { Requirement } from '../programs/requirement.ts'
import type { Standard } from '../programs/standard.ts'
import type { Words } from '../words/words.ts'
import { hoursProgress } from './hours-progress.ts'
import { type Behind, behindPlan, instructionTime, type Plan, planOf, workingTime } from './plan.ts'
import type { LearnerRecord } from './record.ts'
import { requirementConditions } from './requirement-conditions.ts'

/** One requirement of the version beside a learner's record: met or not, how far, until when, and what to do. */
export type RequirementProgress = {
  requirement: Requirement
  met: boolean
  /** Everything it asks, met or not. */
  conditions: Condition[]
  /** How far it is, in numbers; null where it is only met or not. */
  measure: Measure | null
  /** Minutes that wait for a decision; 0 where no hours are asked. */
  waiting: number
  /** The local day on which it will be met at the pace of late, or by time alone; null when nothing tells. */
  expectedOn: Temporal.PlainDate | null
  /** The same once all that waits is approved; null when nothing waits or nothing tells. */
  expectedOnceApprovedOn: Temporal.PlainDate | null
  /** The local day by which it is planned to be met; null where completion does not ask it, and for time itself. */
  dueOn: Temporal.PlainDate | null
  /** What a person can do next, as a sentence; null when it is met. */
  next: Words | null
} & Behind

/** A learner's progress through the version they are on. */
export type LearnerProgress = {
  requirements: RequirementProgress[]
  /** Whether everything that completion asks for is met (domain.md section 7, 4). */
  complete: boolean
  /** The local day on which everything with a pace will be met; null while something has none. */
  expectedOn: Temporal.PlainDate | null
  /** Days behind the plan, of whatever completion asks that is furthest behind; 0 when nothing is. */
  behindDays: number
}

/** Every requirement of the version, in its order, from the record as of today: the one answer that every page, report and rule shows. */
export function learnerProgress(
  standard: Standard,
  record: LearnerRecord,
  today: Temporal.PlainDate,
): LearnerProgress {
  const requirements = standard.requirements.map((requirement) =>
    requirementProgress(requirement, { standard, record, today }),
  )
  const asked = requirements.filter(({ requirement }) => requirement.gate === 'COMPLETION')
  const open = asked.filter(({ met }) => !met)
  const paced = open.filter(({ measure }) => measure?.unit === 'MINUTES')
  return {
    requirements,
    complete: open.length === 0,
    expectedOn: latest(paced.map(({ expectedOn }) => expectedOn)),
    behindDays: furthestBehind(requirements)?.behindDays ?? 0,
  }
}

/** What completion asks that is furthest behind the plan, of equals the first; null when nothing is behind. */
export function furthestBehind(requirements: readonly RequirementProgress[]): RequirementProgress | null {
  return requirements
    .filter(({ requirement, behindDays }) => requirement.gate === 'COMPLETION' && behindDays > 0)
    .reduce<RequirementProgress | null>(
      (furthest, one) => (furthest === null || one.behindDays > furthest.behindDays ? one : furthest),
      null,
    )
}

/** Everything that the version asks at a gate, met or not, from the record as it stood on that day. */
export function gateConditions(
  gate: Gate,
  standard: Standard,
  record: LearnerRecord,
  onDay: Temporal.PlainDate,
): Condition[] {
  return standard.requirements
    .filter((requirement) => requirement.gate === gate)
    .flatMap((requirement) => requirementProgress(requirement, { standard, record, today: onDay }).conditions)
}

type Given = { standard: Standard; record: LearnerRecord; today: Temporal.PlainDate }

function requirementProgress(
  requirement: Requirement,
  { standard, record, today }: Given,
): RequirementProgress {
  const plan = planOf(requirement, standard, record, today)
  if (requirement.kind === 'OJT_HOURS' || requirement.kind === 'RTI_HOURS') {
    const kind = requirement.kind === 'OJT_HOURS' ? 'OJT' : 'RTI'
    const { condition, ...rest } = hoursProgress({
      kind,
      minutes: requirement.minutes,
      record: kind === 'OJT' ? record.ojt : record.rti,
      stretches: kind === 'OJT' ? workingTime(standard, record) : instructionTime(standard, record),
      today,
      paceWeeks: standard.policies.paceWeeks,
    })
    return {
      ...summary(requirement, [condition]),
      ...rest,
      ...beside(plan, [condition], rest.waiting, today),
    }
  }
  const conditions = requirementConditions(requirement, standard, record, today)
  const meetsOn = conditions.flatMap((one) => (one.met || one.meetsOn === null ? [] : [one.meetsOn]))
  return {
    ...summary(requirement, conditions),
    waiting: 0,
    expectedOn: latest(meetsOn),
    expectedOnceApprovedOn: null,
    ...beside(plan, conditions, 0, today),
  }
}

/** Until when it is planned, and by how much it is behind: what waits is not missing. */
function beside(
  plan: Plan | null,
  conditions: Condition[],
  waiting: number,
  today: Temporal.PlainDate,
): Behind & Pick<RequirementProgress, 'dueOn'> {
  const open = conditions.find(({ met }) => !met)
  if (plan === null || open === undefined) return { dueOn: plan?.dueOn ?? null, behindBy: 0, behindDays: 0 }
  const { done, asked } = open.measure ?? { done: 0, asked: 1 }
  return { dueOn: plan.dueOn, ...behindPlan(plan, { done: done + waiting, asked, today }) }
}

function summary(requirement: Requirement, conditions: Condition[]) {
  const open = conditions.find((condition) => !condition.met)
  return {
    requirement,
    conditions,
    met: open === undefined,
    measure: (open ?? conditions[0])?.measure ?? null,
    next: open && !open.met ? open.next : null,
  }
}

function latest(days: (Temporal.PlainDate | null)[]): Temporal.PlainDate | null {
  const known = days.filter((day) => day !== null)
  if (known.length < days.length) return null
  return known.reduce<Temporal.PlainDate | null>(
    (last, day) => (last === null || Temporal.PlainDate.compare(day, last) > 0 ? day : last),
    null,
  )
}
