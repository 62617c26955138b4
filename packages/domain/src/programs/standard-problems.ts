import { competencyProblems } from './competency-problems.ts'
import { courseProblems } from './course-problems.ts'
import { occupationProblems } from './occupation-problems.ts'
import { requirementProblems } from './requirement-problems.ts'
import type { Standard } from './standard.ts'
import type { StandardProblem } from './standard-problem.ts'

/** Everything that is wrong with a standard or worth knowing, each where it is, in the order of the document. */
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
