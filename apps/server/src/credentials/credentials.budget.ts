import { sealId } from '../graphql/global-id.ts'
import type { Budget, Variables } from '../kernel/query-budget.ts'

const ceus: Variables = async ({ enrollment, cursorIn }) => {
  const id = sealId('Learner', enrollment.learnerId)
  return { id, after: await cursorIn(id, 'ceuEntries') }
}

const letterTime: Variables = ({ enrollment }) => ({
  id: sealId('Learner', enrollment.learnerId),
  asOf: '2026-11-20',
})

export const budget: Budget = {
  'admin LearnerCredentialsPage': { statements: 3 },
  'admin LetterTime': { statements: 3, about: letterTime },
  'admin MoreCeuEntries': { statements: 1, about: ceus },
  'admin WalletAgain': { statements: 3 },
}
