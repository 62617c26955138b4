import { Temporal } from 'temporal-polyfill'
import { dayHasCome } from '../day-has-come.ts'
import { allow, type Decision, firstRefusal } from '../decision.ts'
import { isActiveStage, type Stage } from '../enrollments/stages.ts'
import { isBefore } from '../local-date.ts'
import { type AlongsideReason, EMPLOYER_END_REASONS, type EndReason } from './codes.ts'
import { refuse } from './words.ts'

/** An employment as the rules see it; days are local days of the worksite. */
export type Employment = {
  startedOn: Temporal.PlainDate
  /** The last day; null while it goes on. */
  endedOn: Temporal.PlainDate | null
  /** Why it runs beside another; null where it does not. */
  alongsideReason: AlongsideReason | null
}

export type OtherEmployment = Employment & { employerName: string }

type AmongOthers = Employment & {
  learnerName: string
  others: readonly OtherEmployment[]
  /** Its days as they were written before; null where it begins. */
  before: Employment | null
}

/** Whether somebody may be employed on these days: they have come, the enrollment ran then, and no other employment does. */
export function mayBeEmployed(
  employment: AmongOthers & { stage: Stage; stageSince: Temporal.PlainDate; today: Temporal.PlainDate },
): Decision {
  const { learnerName, startedOn, stage, stageSince, today } = employment
  return firstRefusal(
    dayHasCome(startedOn, today, refuse('PLACEMENT_AHEAD', { startedOn }, 'startedOn')),
    isActiveStage(stage) || !isBefore(stageSince, startedOn)
      ? allow
      : refuse('PLACEMENT_AFTER_LEAVING', { learnerName, stage, stageSince }, 'startedOn'),
    oneEmploymentAtATime(employment),
  )
}

/**
 * Whether no other employment runs on one of these days, unless one of the two says why it runs beside the other. Days that become
 * fewer overlap with nothing anew, so that what overlapped before can be ended.
 */
export function oneEmploymentAtATime({ learnerName, others, before, ...employment }: AmongOthers): Decision {
  if (before !== null && isWithin(employment, before)) return allow
  const other = overlapping(employment, others)
  if (other === null) return allow
  const { employerName: otherEmployerName, startedOn: otherStartedOn, endedOn } = other
  return refuse(
    'PLACEMENT_BESIDE_ANOTHER',
    { learnerName, otherEmployerName, otherStartedOn, otherEndedOn: endedOn },
    'startedOn',
  )
}

/** The first of the others that runs on one of the employment's days, where neither says why; null where none does. */
export function overlapping<Other extends Employment>(
  { startedOn, endedOn, alongsideReason }: Employment,
  others: readonly Other[],
): Other | null {
  if (alongsideReason !== null) return null
  const found = others.find(
    (other) =>
      other.alongsideReason === null &&
      !(endedOn !== null && isBefore(endedOn, other.startedOn)) &&
      !(other.endedOn !== null && isBefore(other.endedOn, startedOn)),
  )
  return found ?? null
}

/** Whether the days are among those it had before, and it was no more than these beside another. */
const isWithin = (employment: Employment, before: Employment): boolean =>
  before.alongsideReason === null &&
  !isBefore(employment.startedOn, before.startedOn) &&
  (before.endedOn === null || (employment.endedOn !== null && !isBefore(before.endedOn, employment.endedOn)))

/** Whether an employment of these days runs on the day. */
export const runsOn = (
  { startedOn, endedOn }: Pick<Employment, 'startedOn' | 'endedOn'>,
  day: Temporal.PlainDate,
): boolean => !isBefore(day, startedOn) && (endedOn === null || !isBefore(endedOn, day))

/** Whether the learner may go on from this employment to another on that day: elsewhere, and not before this one began. */
export function mayMove(move: {
  learnerName: string
  from: { employerId: string; employerName: string; startedOn: Temporal.PlainDate }
  toEmployerId: string
  startedOn: Temporal.PlainDate
}): Decision {
  const { learnerName, from, toEmployerId, startedOn } = move
  const { employerName } = from
  return firstRefusal(
    from.employerId === toEmployerId
      ? refuse('PLACEMENT_MOVE_TO_SAME', { learnerName, employerName }, 'employerId')
      : allow,
    isBefore(from.startedOn, startedOn)
      ? allow
      : refuse(
          'PLACEMENT_MOVE_BEFORE_START',
          { learnerName, employerName, startedOn: from.startedOn },
          'startedOn',
        ),
  )
}

/** Whether this viewer may say that it ends on that day: staff always, its employer once, for a reason of its own people. */
export function mayEnd(end: {
  by: 'STAFF' | 'EMPLOYER'
  apprenticeName: string
  /** Its last day as it is written already; null while none is. */
  endedOn: Temporal.PlainDate | null
  endReason: EndReason
}): Decision {
  const { by, apprenticeName, endedOn, endReason } = end
  if (by === 'STAFF') return allow
  return firstRefusal(
    endedOn === null ? allow : refuse('PLACEMENT_END_WRITTEN', { apprenticeName, endedOn }, 'endedOn'),
    EMPLOYER_END_REASONS.some((reason) => reason === endReason)
      ? allow
      : refuse('PLACEMENT_END_OF_STAFF', { apprenticeName }, 'endReason'),
  )
}

/** Whether a wage may be written down from that day: it has come, and is not before the wage it follows. */
export function mayPayFrom(wage: {
  wageSince: Temporal.PlainDate
  /** Since when the wage is paid that is written down; null where there is none. */
  latestSince: Temporal.PlainDate | null
  today: Temporal.PlainDate
}): Decision {
  const { wageSince, latestSince, today } = wage
  return firstRefusal(
    dayHasCome(wageSince, today, refuse('WAGE_AHEAD', { wageSince }, 'wageSince')),
    latestSince !== null && Temporal.PlainDate.compare(wageSince, latestSince) < 0
      ? refuse('WAGE_BEFORE_LATEST', { since: latestSince }, 'wageSince')
      : allow,
  )
}

/** Whether nothing may be said of the wage any more: where wages of before stand written down, the present one is corrected. */
export const mayClearWage = (wagesWritten: number): Decision =>
  wagesWritten > 1 ? refuse('WAGE_FOLLOWS_OTHERS', {}, 'hourlyWageMinor') : allow
