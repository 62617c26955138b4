import type { Budget } from '../../test/statement-budgets.ts'

export const budget: Budget = {
  'admin LearnerCredentialsPage': { statements: 3 },
  'admin MoreCeuEntries': { statements: 1, about: 'ceus' },
  'admin WalletAgain': { statements: 3 },
}
