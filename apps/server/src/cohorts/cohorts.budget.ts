import type { Budget } from '../../test/statement-budgets.ts'

export const budget: Budget = {
  'admin CohortAgain': { statements: 1, about: 'cohort' },
  'admin CohortFigures': { statements: 2, about: 'cohort' },
  'admin CohortFrame': { statements: 3, about: 'cohort' },
  'admin CohortName': { statements: 1, about: 'cohort' },
  'admin CohortPage': { statements: 5, about: 'cohort' },
  'admin CohortSelect': { statements: 1 },
  'admin CohortsPage': { statements: 3 },
}
