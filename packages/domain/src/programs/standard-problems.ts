import { competencyProblems } from './competency-problems.ts'
import { courseProblems } from './course-problems.ts'
import { occupationProblems } from './occupation-problems.ts'
import { requirementProblems } from './requirement-problems.ts'
import type { Standard } from './standard.ts'
import type { StandardProblem } from './standard-problem.ts'

/**
 * Everything that is wrong with a standard or worth knowing, each where it is, in the order of the document. Of a number
 * that is not written yet (NaN, in an editor) nothing is said here: its shape is told by the schema.
 */
export function standardProblems(standard: Standard): StandardProblem[] {
  return [
    ...occupationProblems(standard),
    ...requirementProblems(standard),
    ...competencyProblems(standard),
    ...courseProblems(standard),
  ]
}

/** Whether nothing stands against publishing the standard: notes do not. */
export function isPublishable(problems: readonly StandardProblem[]): boolean {
  return problems.every(({ severity }) => severity === 'NOTE')
}

/** What keeps even a draft from being saved: parts under one name, which nothing could tell apart afterwards. */
export function savingProblems(standard: Standard): StandardProblem[] {
  return standardProblems(standard).filter(({ severity, path }) => {
    const name = NAMES[String(path[0])]
    return severity === 'ERROR' && name !== undefined && path.at(-1) === name
  })
}

/** The field by which the parts of a list are told apart. */
const NAMES: Record<string, string> = { requirements: 'code', jobFunctions: 'letter', courses: 'number' }
