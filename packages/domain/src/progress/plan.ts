import type { Temporal } from 'temporal-polyfill'
import { dayOfTime, employedTime, goingOn, type Stretch, timeBefore } from '../hours/employed-time.ts'
import { mondayOf } from '../hours/hours-totals.ts'
import { daysBetween, isBefore } from '../local-date.ts'
import type { ProgramPolicies } from '../programs/program-policies.ts'
import { type Requirement, requirementOf } from '../programs/requirement.ts'
import type { Standard } from '../programs/standard.ts'
import type { LearnerRecord } from './record.ts'

/** Until when something is planned, and the straight line to it. */
export type Plan = {
  /** When the line rises; empty where only the due day counts. */
  stretches: readonly Stretch[]
  /** How much time the whole takes, as `timeBefore` counts it. */
  whole: number
  dueOn: Temporal.PlainDate
}

/** How much less than the plan asks for is done, in the unit of what is counted, and by how many days that is late. */
export type Behind = { behindBy: number; behindDays: number }

/** Minutes of a full-time week. */
export const fullTimeMinutes = ({ hoursPerWeek }: Pick<ProgramPolicies, 'hoursPerWeek'>) => hoursPerWeek * 60

/** When the learner was employed, as the version counts a week. */
export function workingTime({ policies }: Standard, { employments }: LearnerRecord): Stretch[] {
  return employedTime(employments, fullTimeMinutes(policies))
}

/** When instruction goes on: from the enrollment on, employed or not. */
export function instructionTime({ policies }: Standard, { enrolledOn }: LearnerRecord): Stretch[] {
  return [{ from: enrolledOn, until: null, minutesPerWeek: fullTimeMinutes(policies) }]
}

/**
 * What is planned for a requirement that completion asks; null for others, and for time itself, which nobody is behind
 * with. The work, and the competencies seen in it, take as long as the version says of full-time weeks, longer where the
 * week is shorter; where it says nothing, until the planned end. Instruction takes until the planned end, and as long as
 * the work where it goes on beside it. Everything else is due by the planned end.
 */
export function planOf(
  requirement: Requirement,
  standard: Standard,
  record: LearnerRecord,
  today: Temporal.PlainDate,
): Plan | null {
  const { kind, gate } = requirement
  if (gate !== 'COMPLETION' || kind === 'DURATION') return null
  if (kind === 'OJT_HOURS' || kind === 'COMPETENCIES') return planOfWork(standard, record, today)
  const end = record.plannedEndOn
  if (kind !== 'RTI_HOURS') return planUntil(end, [], today)
  const work = planOfWork(standard, record, today).dueOn
  const isLonger = standard.policies.instructionBesideWork && isBefore(end, work)
  return planUntil(isLonger ? work : end, instructionTime(standard, record), today)
}

function planOfWork(standard: Standard, record: LearnerRecord, today: Temporal.PlainDate): Plan {
  const stretches = workingTime(standard, record)
  const whole = plannedTime(standard)
  const dueOn = whole === null ? null : dayOfTime(stretches, whole, today)
  if (whole === null || dueOn === null) return planUntil(record.plannedEndOn, stretches, today)
  return { stretches, whole, dueOn }
}

function planUntil(
  dueOn: Temporal.PlainDate,
  stretches: readonly Stretch[],
  today: Temporal.PlainDate,
): Plan {
  return { stretches, whole: timeBefore(goingOn(stretches, today), dueOn), dueOn }
}

/** How much time the version says that the work takes, instruction too where it does not go on beside it; null where it says none. */
function plannedTime({ requirements, policies }: Standard): number | null {
  const duration = requirementOf(requirements, 'DURATION')
  if (duration === null) return null
  const instruction = policies.instructionBesideWork
    ? 0
    : (requirementOf(requirements, 'RTI_HOURS')?.minutes ?? 0)
  return 7 * (duration.weeks * fullTimeMinutes(policies) + instruction)
}

/**
 * How far behind its plan something is. The line is looked at as of the present Monday, as the hours of a week are written
 * when it is over; after the due day everything is asked. The days are those since the line asked for the next of what is
 * missing, and no fewer than have passed since the due day: more done is never further behind.
 */
export function behindPlan(
  { stretches, whole, dueOn }: Plan,
  { done, asked, today }: { done: number; asked: number; today: Temporal.PlainDate },
): Behind {
  if (done >= asked) return { behindBy: 0, behindDays: 0 }
  const isOverdue = isBefore(dueOn, today)
  const day = isOverdue ? today : mondayOf(today)
  const gone = timeBefore(stretches, day)
  const line = isOverdue ? asked : whole <= 0 ? 0 : Math.min(Math.trunc((asked * gone) / whole), asked)
  const behindBy = Math.max(line - Math.max(done, 0), 0)
  if (behindBy === 0) return { behindBy, behindDays: 0 }
  const now = stretches.findLast(({ from }) => isBefore(from, day))
  const next = Math.max(done, 0) + 1
  const late = now ? Math.ceil((asked * gone - next * whole) / (asked * now.minutesPerWeek)) : 0
  return { behindBy, behindDays: Math.max(late, daysBetween(dueOn, today), 1) }
}
