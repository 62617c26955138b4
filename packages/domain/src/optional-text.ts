import { z } from 'zod'

/** Wraps a text schema for a field that may be empty: nothing, null and white space all become null. */
export function orNull<Output>(schema: z.ZodType<Output, string>) {
  return z
    .string()
    .nullish()
    .transform((text) => (text == null || text.trim() === '' ? null : text))
    .pipe(schema.nullable())
}

/** An optional text of at most so many characters, trimmed; null when there is none. */
export function optionalText(most: number, what: string) {
  return orNull(z.string().trim().max(most, `Shorten ${what} to ${most} characters or fewer.`))
}

/** A required text of 1 to so many characters, trimmed; `what` names it in the refusal: "the first name". */
export function requiredText(most: number, what: string) {
  const missing = `Write ${what}.`
  return z
    .string({ error: missing })
    .trim()
    .min(1, missing)
    .max(most, `Shorten ${what} to ${most} characters or fewer.`)
}
