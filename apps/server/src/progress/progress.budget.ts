import type { Budget } from '../../test/statement-budgets.ts'

export const budget: Budget = {
  'admin CohortProgressPage': { statements: 3, about: 'cohort' },
}
