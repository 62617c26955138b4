import type { Budget } from '../../test/statement-budgets.ts'

export const budget: Budget = {
  'admin ComparedLines': { statements: 1 },
  'admin CompareVersionsPage': { statements: 1 },
  'admin EditVersionPage': { statements: 1 },
  'admin ProgramPage': { statements: 1 },
  'admin Programs': { statements: 1 },
  'admin ProgramsPage': { statements: 2 },
  'admin VersionFormPage': { statements: 1 },
  'admin VersionPage': { statements: 1 },
  'admin VersionsToBeginOn': { statements: 1 },
}
