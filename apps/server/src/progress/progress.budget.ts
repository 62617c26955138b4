import type { Budget } from '../kernel/query-budget.ts'

export const budget: Budget = {
  'admin CohortProgressPage': { statements: 3, about: 'Cohort' },
}
