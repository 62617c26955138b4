import { problems } from '../words/problem.ts'

/** What is said of external references, in English. */
export const referenceWords = {
  SYSTEM_MALFORMED:
    'Write the other system as a code of at most 40 lower-case letters, digits, dots, hyphens and underscores, for example payroll.',
} as const

export const problem = problems<typeof referenceWords>()
