import { problemWords } from '@journeyline/domain/words/problem'
import type { Problem } from '@journeyline/ui/form/use-checked'
import { say } from '../say.ts'

type Schema = {
  safeParse: (
    values: unknown,
  ) =>
    | { success: true }
    | { success: false; error: { issues: readonly { path: readonly PropertyKey[]; message: string }[] } }
}

/** Checks a form's values with the domain's schema, so the message is the same before and after sending. */
export function checkWith(schema: Schema, values: object): Problem[] {
  const parsed = schema.safeParse(values)
  if (parsed.success) return []
  return parsed.error.issues.map((issue) => ({
    path: issue.path.map(String).join('.'),
    message: say(problemWords(issue)),
  }))
}
