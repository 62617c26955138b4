import type { Budget } from '../../test/statement-budgets.ts'

export const budget: Budget = {
  'admin CandidatesPage': { statements: 5 },
  'admin ProfileAgain': { statements: 1, about: 'enrollment' },
  'employer CandidatePage': { statements: 2, about: 'candidate' },
  'employer CandidatesPage': { statements: 4 },
  'employer ShortlistPage': { statements: 2 },
}
