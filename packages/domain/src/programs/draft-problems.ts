import { problemWords } from '../words/problem.ts'
import { Standard } from './standard.ts'
import { error, type StandardProblem } from './standard-problem.ts'
import { standardProblems } from './standard-problems.ts'

/** What an editor shows of a draft: fields that cannot be read as they are, and what the compiler says of all others. */
export type DraftProblems = {
  /** Each keeps the draft from being saved. A number that is not written yet stands in the draft as NaN. */
  unreadable: StandardProblem[]
  /** What `standardProblems` says, save of fields that cannot be read. */
  compiled: StandardProblem[]
}

/** Everything to show of a draft while it is written. */
export function draftProblems(draft: Standard): DraftProblems {
  const parsed = Standard.safeParse(draft)
  if (parsed.success) return { unreadable: [], compiled: standardProblems(parsed.data) }
  const unreadable = parsed.error.issues.map(
    (issue) => error(issue.path as StandardProblem['path'], problemWords(issue)), // JSON has no other keys
  )
  const places = new Set(unreadable.map(({ path }) => path.join('.')))
  return {
    unreadable,
    compiled: standardProblems(draft).filter(({ path }) => !places.has(path.join('.'))),
  }
}
