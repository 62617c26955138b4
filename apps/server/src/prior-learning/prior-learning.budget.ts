import type { Budget } from '../../test/statement-budgets.ts'

export const budget: Budget = {
  'admin PriorLearningAgain': { statements: 1, about: 'enrollment' },
}
