import type { Budget } from '../../test/statement-budgets.ts'

export const budget: Budget = {
  'admin LearnerEnrollments': { statements: 1 },
  'admin LearnerPracticePage': { statements: 3 },
  'admin MoreStageChanges': { statements: 1, about: 'enrollment' },
}
