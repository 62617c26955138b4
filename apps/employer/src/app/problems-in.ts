import type { Problem } from '@journeyline/ui/form/use-checked'

type Issue = { path: readonly PropertyKey[]; message: string }
type Schema = { safeParse: (values: unknown) => { success: boolean; error?: { issues: readonly Issue[] } } }

/** What a schema of the domain has against the values, as a form shows it. */
export function problemsIn(schema: Schema, values: unknown): Problem[] {
  const issues = schema.safeParse(values).error?.issues ?? []
  return issues.map(({ path, message }) => ({ path: path.map(String).join('.'), message }))
}
