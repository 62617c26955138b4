import type { Prisma } from '@journeyline/db/generated/prisma/client'
import type { Words } from '@journeyline/domain/words/words'
import type { KeptProblem } from './preview/import-rows.ts'

type Say = (words: Words) => string

/** What is said of a row's problem; what was read before there were words keeps its sentence. */
export function problemSaid(problem: KeptProblem, say: Say): string {
  return 'says' in problem ? say(problem.says) : problem.message
}

/** Why an import failed, to be kept. */
export const keptFailure = (words: Words) => words as unknown as Prisma.InputJsonObject // its values are JSON's own

/** Why an import failed as it is kept: words, or a sentence where it failed before there were any; null while all is well. */
export function failureWords(kept: unknown): Words | null {
  return typeof kept === 'object' ? (kept as Words | null) : null
}

/** What is said of an import that failed; null while all is well. */
export function failureSaid(kept: unknown, say: Say): string | null {
  const words = failureWords(kept)
  return words ? say(words) : ((kept as string | null) ?? null)
}
