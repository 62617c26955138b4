import { sealId } from '../graphql/global-id.ts'
import type { Budget, Variables } from '../kernel/query-budget.ts'

const stageChanges: Variables = async ({ enrollment, cursorIn }) => {
  const id = sealId('Enrollment', enrollment.id)
  return { id, after: await cursorIn(id, 'stageChanges') }
}

export const budget: Budget = {
  'admin LearnerEnrollments': { statements: 1 },
  'admin LearnerPracticePage': { statements: 3 },
  'admin MoreStageChanges': { statements: 1, about: stageChanges },
  'admin RegistrationAgain': { statements: 1, about: 'Enrollment' },
}
