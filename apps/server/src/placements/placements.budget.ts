import type { Budget } from '../kernel/query-budget.ts'

export const budget: Budget = {
  'admin PlacementChoices': { statements: 1, about: 'Employer' },
  'admin PlacementsAgain': { statements: 1, about: 'Enrollment' },
}
