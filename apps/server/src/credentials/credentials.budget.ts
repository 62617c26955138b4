import { sealId } from '../graphql/global-id.ts'
import type { Budget, Variables } from '../kernel/query-budget.ts'

const ceus: Variables = async ({ enrollment, cursorIn }) => {
  const id = sealId('Learner', enrollment.learnerId)
  return { id, after: await cursorIn(id, 'ceuEntries') }
}

export const budget: Budget = {
  'admin LearnerCredentialsPage': { statements: 3 },
  'admin MoreCeuEntries': { statements: 1, about: ceus },
  'admin WalletAgain': { statements: 3 },
}
