import { isActiveStage, type Stage } from '@journeyline/domain/enrollments/stages'

/** Whether the learner has been in the stage notably long: over 90 days, or over twice the stage's median. Ends are no wait. */
export function isLong(
  { stage, daysInStage }: { stage: Stage; daysInStage: number },
  medianDays: number | null,
): boolean {
  if (!isActiveStage(stage)) return false
  return daysInStage > 90 || (medianDays !== null && daysInStage > medianDays * 2)
}
