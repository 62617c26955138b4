import { problems } from '../words/problem.ts'

/** What is said of external references, in English. */
export const referenceWords = {
  REFERENCE_UNSEEN:
    'Write a reference in characters that can be seen, with common spaces only: this one holds a control character, a joiner or a space of another kind.',
  SYSTEM_MALFORMED:
    'Write the other system as a code of at most 40 lower-case letters, digits, dots, hyphens and underscores, for example payroll.',
} as const

export const problem = problems<typeof referenceWords>()
