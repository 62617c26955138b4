import { Temporal } from 'temporal-polyfill'
import type { Condition, Measure } from '../condition.ts'
import type { Gate } from '../enrollments/gate.ts'
import { daysBetween } from '../local-date.ts'
import { type Requirement, requirementOf } from '../programs/requirement.ts'
import type { Standard } from '../programs/standard.ts'
import type { Words } from '../words/words.ts'
import { hoursProgress } from './hours-progress.ts'
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
  /** The local day on which it was to be met; null where none is planned. */
  dueOn: Temporal.PlainDate | null
  /** Minutes missing on the straight line to the due day; 0 when none are. */
  behindMinutes: number
  /** What a person can do next, as a sentence; null when it is met. */
  next: Words | null
}

/** A learner's progress through the version they are on. */
export type LearnerProgress = {
  requirements: RequirementProgress[]
  /** Whether everything that completion asks for is met (domain.md section 7, 4). */
  complete: boolean
  /** The local day on which everything with a pace will be met; null while something has none. */
  expectedOn: Temporal.PlainDate | null
  /** Days by which the expected day is later than the planned one; 0 when it is not, null when nothing tells. */
  behindDays: number | null
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
    behindDays: behind(paced),
  }
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
  if (requirement.kind === 'OJT_HOURS' || requirement.kind === 'RTI_HOURS') {
    const kind = requirement.kind === 'OJT_HOURS' ? 'OJT' : 'RTI'
    const { condition, ...rest } = hoursProgress({
      kind,
      minutes: requirement.minutes,
      record: kind === 'OJT' ? record.ojt : record.rti,
      begun: kind === 'RTI' || record.employedOn !== null,
      span: spanOf(kind, standard, record),
      today,
      paceWeeks: standard.policies.paceWeeks,
    })
    return { ...summary(requirement, [condition]), ...rest }
  }
  const conditions = requirementConditions(requirement, standard, record, today)
  const meetsOn = conditions.flatMap((one) => (one.met || one.meetsOn === null ? [] : [one.meetsOn]))
  return {
    ...summary(requirement, conditions),
    waiting: 0,
    expectedOn: latest(meetsOn),
    dueOn: null,
    behindMinutes: 0,
  }
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

/** On the job from the first day of employment for as long as the program takes; instruction from enrollment to the planned end. */
function spanOf(
  kind: 'OJT' | 'RTI',
  standard: Standard,
  { enrolledOn, plannedEndOn, employedOn }: LearnerRecord,
) {
  if (kind === 'RTI') return plannedEndOn && { startsOn: enrolledOn, dueOn: plannedEndOn }
  if (employedOn === null) return null
  const weeks = requirementOf(standard.requirements, 'DURATION')?.weeks
  const minutes = requirementOf(standard.requirements, 'OJT_HOURS')?.minutes ?? 0
  const fullTime = Math.ceil(minutes / (standard.policies.hoursPerWeek * 60))
  return { startsOn: employedOn, dueOn: employedOn.add({ weeks: weeks ?? fullTime }) }
}

function latest(days: (Temporal.PlainDate | null)[]): Temporal.PlainDate | null {
  const known = days.filter((day) => day !== null)
  if (known.length < days.length) return null
  return known.reduce<Temporal.PlainDate | null>(
    (last, day) => (last === null || Temporal.PlainDate.compare(day, last) > 0 ? day : last),
    null,
  )
}

function behind(open: RequirementProgress[]): number | null {
  const days = open.map(({ expectedOn, dueOn }) =>
    expectedOn && dueOn ? daysBetween(dueOn, expectedOn) : null,
  )
  const known = days.filter((one) => one !== null)
  if (known.length === 0) return days.length === 0 ? 0 : null
  return Math.max(0, ...known)
}
