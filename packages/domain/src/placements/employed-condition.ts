import type { Temporal } from 'temporal-polyfill'
import type { Condition } from '../condition.ts'
import { type OtherEmployment, runsOn } from './placement.ts'
import { placementWord } from './words.ts'

/** What the apprenticeship asks before it begins, whatever the version says: that somebody employs the learner on that day. */
export function employedCondition(
  employments: readonly Pick<OtherEmployment, 'employerName' | 'startedOn' | 'endedOn'>[],
  day: Temporal.PlainDate,
): Condition<'EMPLOYED'> {
  const running = employments.find((employment) => runsOn(employment, day))
  const condition = { code: 'EMPLOYED' as const, measure: null }
  if (running === undefined) {
    return {
      ...{ ...condition, met: false, meetsOn: null },
      standing: placementWord('EMPLOYMENT_MISSING'),
      next: placementWord('EMPLOYMENT_BEGINS_FIRST'),
    }
  }
  const { employerName, startedOn } = running
  return { ...condition, met: true, standing: placementWord('EMPLOYMENT_RUNS', { employerName, startedOn }) }
}
