import { z } from 'zod'
import { commonProblem } from './words/common-words.ts'
import type { FieldName } from './words/field-labels.ts'

/** Wraps a text schema for a field that may be empty: nothing, null and white space all become null. */
export function orNull<Output>(schema: z.ZodType<Output, string>) {
  return z
    .string()
    .nullish()
    .transform((text) => (text == null || text.trim() === '' ? null : text))
    .pipe(schema.nullable())
}

/** An optional text of at most so many characters, trimmed; null when there is none. */
export function optionalText(most: number, what: FieldName) {
  return orNull(z.string().trim().max(most, tooLong(most, what)))
}

/** A required text of 1 to so many characters, trimmed; `what` names it in the refusal: "the first name". */
export function requiredText(most: number, what: FieldName) {
  const missing = commonProblem('TEXT_MISSING', { what })
  return z.string({ error: missing }).trim().min(1, missing).max(most, tooLong(most, what))
}

/** What a text is told that has more characters than so many. */
export function tooLong(most: number, what: FieldName): string {
  return commonProblem('TEXT_TOO_LONG', { what, most })
}
