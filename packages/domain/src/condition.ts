import type { Temporal } from 'temporal-polyfill'
import { allow, type Decision } from './decision.ts'
import type { Words } from './words/words.ts'

/** How much is done of what is asked, in one unit; a percent is rounded down. */
export type Measure = { done: number; asked: number; unit: MeasureUnit }

/** What is counted: minutes, or things and percents. */
export const MEASURE_UNITS = ['MINUTES', 'COMPETENCIES', 'CREDITS', 'CASES', 'PERCENT', 'WEEKS'] as const
export type MeasureUnit = (typeof MEASURE_UNITS)[number]

/** What a condition is about, for programs. */
export const CONDITION_CODES = [
  'HOURS',
  'COMPETENCIES',
  'CASES',
  'SCORE',
  'RECORDED',
  'ENDED',
  'CODING_SHARE',
  'EVALUATED',
  'RECOMMENDED',
  'CREDITS',
  'HELD',
  'QUALIFICATION',
  'ESSENTIAL_SKILL',
  'CHECK',
  'DURATION',
  'REVIEWS',
  'EMPLOYED',
] as const
export type ConditionCode = (typeof CONDITION_CODES)[number]

/** One thing asked before a step may be taken: whether it is met, how far it is, and what to do until it is. */
export type Condition<Code extends ConditionCode = ConditionCode> = {
  code: Code
  /** How far it is, as a clause that can stand behind a colon: "184 of 600 Practicode cases are done". */
  standing: Words
  /** The same in numbers; null where the condition is only met or not. */
  measure: Measure | null
} & (
  | { met: true }
  | {
      met: false
      /** What to do next, as a whole sentence. */
      next: Words
      /** The local day on which time alone meets it; null when time does not. */
      meetsOn: Temporal.PlainDate | null
    }
)

/** What is open of what was asked: each clause in its order, and what to do about the first. */
export type OpenConditions = { open: Words[]; next: Words }

/** Yes when every condition is met; otherwise the no that is made of what is open. */
export function whenAllMet(
  conditions: readonly Condition[],
  refusal: (open: OpenConditions) => Decision,
): Decision {
  const [first, ...others] = conditions.filter((condition) => !condition.met)
  if (!first) return allow
  return refusal({ open: [first, ...others].map(({ standing }) => standing), next: first.next })
}
