import { wordsOf } from '../decision.ts'
import type { Words } from '../words/words.ts'

/** An error keeps a version from being published; a note is something to know. */
export const SEVERITIES = ['ERROR', 'NOTE'] as const
export type Severity = (typeof SEVERITIES)[number]

/** One thing a reader of the standard should know: where it is and, in words, what it is and what to do. */
export type StandardProblem = { severity: Severity; path: (string | number)[] } & Words

/** Something to mend before publishing. */
export function error(path: (string | number)[], words: Words): StandardProblem {
  return { severity: 'ERROR', path, ...wordsOf(words) }
}

/** Something to know. */
export function note(path: (string | number)[], words: Words): StandardProblem {
  return { severity: 'NOTE', path, ...wordsOf(words) }
}
