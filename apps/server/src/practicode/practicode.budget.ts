import { sealId } from '../graphql/global-id.ts'
import type { Budget, Variables } from '../kernel/query-budget.ts'

const readings: Variables = async ({ enrollment, cursorIn }) => {
  const id = sealId('Enrollment', enrollment.id)
  return { id, after: await cursorIn(id, 'practicodeReadings') }
}

export const budget: Budget = {
  'admin MorePracticodeReadings': { statements: 1, about: readings },
  'admin PracticodeAgain': { statements: 2, about: 'Enrollment' },
}
