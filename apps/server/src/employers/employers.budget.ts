import type { Budget } from '../kernel/query-budget.ts'

export const budget: Budget = {
  'admin EmployerAgain': { statements: 1, about: 'Employer' },
  'admin EmployerPage': { statements: 3 },
  'admin EmployerSelect': { statements: 1 },
  'admin EmployersPage': { statements: 2 },
  'employer EmployerPage': { statements: 1 },
  'employer ApprenticeFrame': { statements: 2, about: 'Placement' },
  'employer ApprenticePage': { statements: 6, about: 'Placement' },
  'employer ApprenticesPage': { statements: 5 },
  'employer PaletteApprentices': { statements: 1 },
}
