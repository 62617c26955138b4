import type { Budget } from '../../test/statement-budgets.ts'

export const budget: Budget = {
  'admin EvaluationAgain': { statements: 1, about: 'enrollment' },
  'admin InternshipsAgain': { statements: 1, about: 'enrollment' },
}
