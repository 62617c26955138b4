import { problemWords } from '@journeyline/domain/words/problem'
import type { z } from 'zod'
import { type FieldProblem, InputError } from './errors.ts'

/** The value as the domain's schema understands it, or an InputError with the path of every wrong field. */
export function checked<Schema extends z.ZodType>(
  schema: Schema,
  value: unknown,
  path: string[] = [],
): z.output<Schema> {
  const result = schema.safeParse(value)
  if (result.success) return result.data
  throw new InputError(fieldProblems(result.error, path))
}

/** The same of parts that are checked each by its own, so that all that is wrong with them is told at once. */
export function checkedTogether<const Parts extends readonly unknown[]>(
  ...parts: { [Index in keyof Parts]: () => Parts[Index] }
): Parts {
  const problems: FieldProblem[] = []
  const values = parts.map((part) => {
    try {
      return part()
    } catch (error) {
      if (!(error instanceof InputError)) throw error
      problems.push(...error.fields)
      return undefined
    }
  })
  if (problems.length > 0) throw new InputError(problems)
  return values as unknown as Parts // each is there where nothing is wrong
}

/** What is wrong with which field, below the path. */
export const fieldProblems = ({ issues }: z.ZodError, path: string[]): FieldProblem[] =>
  issues.map((issue) => ({ path: [...path, ...issue.path.map(String)], ...problemWords(issue) }))
