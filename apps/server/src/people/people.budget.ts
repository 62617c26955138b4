import type { Budget } from '../kernel/query-budget.ts'

export const budget: Budget = {
  'admin JoinPage': { statements: 1 },
  'admin PeoplePage': { statements: 5 },
  'admin ResetPage': { statements: 1 },
  'admin Session': { statements: 1 },
  'admin SignedInAgain': { statements: 1 },
  'employer JoinPage': { statements: 1 },
  'employer ResetPage': { statements: 1 },
  'employer SignedInAgain': { statements: 1 },
  'employer Viewer': { statements: 3 },
}
