import { sealId } from '../graphql/global-id.ts'
import type { Budget, Variables } from '../kernel/query-budget.ts'

/** One that was signed off: the first three of a version are. */
const signedOff: Variables = async ({ db, enrollment: { id, programVersionId } }) => {
  const competency = await db.competency.findFirstOrThrow({ where: { programVersionId, position: 1 } })
  return { id: sealId('Enrollment', id), competencyId: sealId('Competency', competency.id), first: 10 }
}

export const budget: Budget = {
  'admin CohortCompetenciesPage': { statements: 4, about: 'Cohort' },
  'admin CompetencyDialog': { statements: 4, about: signedOff },
  'admin LearnerCompetenciesPage': { statements: 4 },
  'employer ApprenticeCompetenciesPage': { statements: 6, about: 'Placement' },
}
