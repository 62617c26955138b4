/** An error keeps a version from being published; a note is something to know. */
export const SEVERITIES = ['ERROR', 'NOTE'] as const
export type Severity = (typeof SEVERITIES)[number]

/** One thing a reader of the standard should know: where it is and, in a sentence, what it is and what to do. */
export type StandardProblem = { severity: Severity; path: (string | number)[]; message: string }

/** Something to mend before publishing. */
export function error(path: (string | number)[], message: string): StandardProblem {
  return { severity: 'ERROR', path, message }
}

/** Something to know. */
export function note(path: (string | number)[], message: string): StandardProblem {
  return { severity: 'NOTE', path, message }
}
