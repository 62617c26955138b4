import type { Budget } from '../../test/statement-budgets.ts'

export const budget: Budget = {
  'admin MorePracticodeReadings': { statements: 1, about: 'readings' },
  'admin PracticodeAgain': { statements: 2, about: 'enrollment' },
}
