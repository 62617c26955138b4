import type { Temporal } from 'temporal-polyfill'
import { allow, type Decision, refuseInWords } from './decision.ts'

/** How much is done of what is asked, in one unit; a percent is rounded down. */
export type Measure = { done: number; asked: number; unit: MeasureUnit }

/** What is counted: minutes, or things and percents. */
export type MeasureUnit = 'MINUTES' | 'COMPETENCIES' | 'CREDITS' | 'CASES' | 'PERCENT' | 'WEEKS'

/** One thing asked before a step may be taken: whether it is met, how far it is, and what to do until it is. */
export type Condition<Code extends string = string> = {
  code: Code
  /** How far it is, as a clause that can stand behind a colon: "184 of 600 Practicode cases are done". */
  standing: string
  /** The same in numbers; null where the condition is only met or not. */
  measure: Measure | null
} & (
  | { met: true }
  | {
      met: false
      /** What to do next, as a whole sentence. */
      next: string
      /** The local day on which time alone meets it; null when time does not. */
      meetsOn: Temporal.PlainDate | null
    }
)

/**
 * Yes when every condition is met; otherwise a no that names all that are not, in their order, and what to do about the
 * first. `cannot` opens the sentence: "You can't move Noor to Internship yet".
 */
export function whenAllMet(cannot: string, conditions: readonly Condition[], field?: string): Decision {
  const [first, ...others] = conditions.filter((condition) => !condition.met)
  if (!first) return allow
  const standings = [first, ...others].map(({ standing }) => standing).join('; ')
  return refuseInWords(`${cannot}: ${standings}. ${first.next}`, field)
}
