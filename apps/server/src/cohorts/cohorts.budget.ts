import type { Budget } from '../kernel/query-budget.ts'

export const budget: Budget = {
  'admin CohortAgain': { statements: 1, about: 'Cohort' },
  'admin CohortFigures': { statements: 2, about: 'Cohort' },
  'admin CohortFrame': { statements: 3, about: 'Cohort' },
  'admin CohortName': { statements: 1, about: 'Cohort' },
  'admin CohortPage': { statements: 5, about: 'Cohort' },
  'admin CohortSelect': { statements: 1 },
  'admin CohortsPage': { statements: 3 },
}
