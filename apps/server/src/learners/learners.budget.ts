import type { Budget } from '../kernel/query-budget.ts'

export const budget: Budget = {
  'admin LearnerAgain': { statements: 1 },
  'admin LearnerFrame': { statements: 1 },
  'admin LearnerPage': { statements: 3 },
  'admin LearnerPicker': { statements: 1 },
  'admin LearnersPage': { statements: 3 },
  'admin PaletteSearch': { statements: 3 },
  'employer Palette': { statements: 1 },
}
