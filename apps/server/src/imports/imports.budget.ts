import type { Budget } from '../../test/statement-budgets.ts'

export const budget: Budget = {
  'admin ImportDecision': { statements: 3 },
  'admin ImportPage': { statements: 1 },
  'admin ImportProgress': { statements: 1 },
  'admin ImportRows': { statements: 3 },
  'admin ImportsPage': { statements: 2 },
}
