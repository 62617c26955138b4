import type { Budget } from '../kernel/query-budget.ts'

export const budget: Budget = {
  'admin LearnerEvidence': { statements: 2 },
}
