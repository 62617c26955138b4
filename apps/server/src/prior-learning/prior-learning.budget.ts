import type { Budget } from '../kernel/query-budget.ts'

export const budget: Budget = {
  'admin PriorLearningAgain': { statements: 1, about: 'Enrollment' },
}
