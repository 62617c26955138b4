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

/** What is wrong with which field, below the path. */
export const fieldProblems = ({ issues }: z.ZodError, path: string[]): FieldProblem[] =>
  issues.map((issue) => ({ path: [...path, ...issue.path.map(String)], ...problemWords(issue) }))
