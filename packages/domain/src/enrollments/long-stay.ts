import { isActiveStage, type Stage } from './stages.ts'

/** More days in a stage than these are long, whatever is usual there. */
const LONG_STAY_DAYS = 90

/** Whether the learner has been in the stage notably long: over 90 days, or over twice the stage's median. Ends are no wait. */
export function isLong(
  { stage, daysInStage }: { stage: Stage; daysInStage: number },
  medianDays: number | null,
): boolean {
  if (!isActiveStage(stage)) return false
  return daysInStage > LONG_STAY_DAYS || (medianDays !== null && daysInStage > medianDays * 2)
}
