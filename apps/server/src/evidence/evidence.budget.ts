import type { Budget } from '../../test/statement-budgets.ts'

export const budget: Budget = {
  'admin LearnerEvidence': { statements: 2 },
}
