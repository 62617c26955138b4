import type { Budget } from '../../test/statement-budgets.ts'

export const budget: Budget = {
  'admin CohortCompetenciesPage': { statements: 4, about: 'cohort' },
  'admin CompetencyDialog': { statements: 4, about: 'enrollment' },
  'admin LearnerCompetenciesPage': { statements: 4 },
  'employer ApprenticeCompetenciesPage': { statements: 5, about: 'placement' },
}
