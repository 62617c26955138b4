import { sealId } from '../graphql/global-id.ts'
import type { Budget, Variables } from '../kernel/query-budget.ts'

const previewed: Variables = async ({ db }) => {
  const data = { kind: 'ROSTER', fileName: 'roster.csv', status: 'PREVIEWED' }
  const { id } = await db.import.create({ data })
  return { importId: sealId('Import', id) }
}

export const budget: Budget = {
  'admin ImportDecision': { statements: 3, about: previewed },
  'admin ImportPage': { statements: 1, about: previewed },
  'admin ImportProgress': { statements: 1, about: previewed },
  'admin ImportRows': { statements: 3, about: previewed },
  'admin ImportsPage': { statements: 2 },
}
