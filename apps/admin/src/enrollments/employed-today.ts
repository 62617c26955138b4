import type { Condition } from '@journeyline/domain/condition'
import { parseLocalDate } from '@journeyline/domain/local-date'
import { employedCondition } from '@journeyline/domain/placements/employed-condition'
import { todayIso } from '@journeyline/ui/words/format'

type EmploymentShown = { startedOn: string; endedOn: string | null; employer: { name: string } }

/** Whether somebody employs the learner today, as the rule asks before the apprenticeship begins. */
export function employedToday(shown: readonly EmploymentShown[]): Condition[] {
  const today = parseLocalDate(todayIso())
  if (!today) return []
  const employments = shown.flatMap(({ employer, ...days }) => {
    const startedOn = parseLocalDate(days.startedOn)
    return startedOn
      ? [{ employerName: employer.name, startedOn, endedOn: parseLocalDate(days.endedOn ?? '') }]
      : []
  })
  return [employedCondition(employments, today)]
}
