import { z } from 'zod'
import { commonProblem } from './words/common-words.ts'
import type { FieldName } from './words/field-labels.ts'

/** A whole number within bounds, both allowed; `what` names it in the refusal: "the weeks". */
export function wholeNumber(least: number, most: number, what: FieldName) {
  const hint = commonProblem('NOT_A_WHOLE_NUMBER_WITHIN', { what, least, most })
  return z.int({ error: hint }).min(least, hint).max(most, hint)
}
