import type { Budget } from '../kernel/query-budget.ts'

export const budget: Budget = {
  'admin BoardFigures': { statements: 1 },
  'admin BoardPage': { statements: 1 },
  'admin DashboardPage': { statements: 6 },
  'employer ProgramPipeline': { statements: 9 },
  'employer HomePage': { statements: 8 },
}
