import type { Budget } from '../kernel/query-budget.ts'

export const budget: Budget = {
  'admin EvaluationAgain': { statements: 1, about: 'Enrollment' },
  'admin InternshipsAgain': { statements: 1, about: 'Enrollment' },
}
