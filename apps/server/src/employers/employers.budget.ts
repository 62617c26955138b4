import type { Budget } from '../../test/statement-budgets.ts'

export const budget: Budget = {
  'admin EmployerAgain': { statements: 1, about: 'employer' },
  'admin EmployerPage': { statements: 3 },
  'admin EmployerSelect': { statements: 1 },
  'admin EmployersPage': { statements: 2 },
  'employer CompanyPage': { statements: 1 },
  'employer ApprenticeFrame': { statements: 2, about: 'placement' },
  'employer ApprenticePage': { statements: 6, about: 'placement' },
  'employer ApprenticesPage': { statements: 5 },
  'employer PaletteApprentices': { statements: 1 },
}
