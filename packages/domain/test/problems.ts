import { say } from '../src/language/say.ts'
import { problemWords } from '../src/words/problem.ts'

interface Parsed {
  error?: { issues: readonly { path: PropertyKey[]; message: string }[] } | undefined
}

/** What a schema says of a value, as a person is told it in English: each problem where it is. */
export function problemsOf({ error }: Parsed) {
  return (error?.issues ?? []).map(({ path, message }) => ({ path, message: say(problemWords({ message })) }))
}
