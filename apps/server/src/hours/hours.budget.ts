import type { Budget } from '../../test/statement-budgets.ts'

export const budget: Budget = {
  'admin ApprovalsPage': { statements: 3 },
  'admin LearnerHoursPage': { statements: 1 },
  'employer ApprovalsPage': { statements: 4 },
  'employer ApprenticeHoursPage': { statements: 3, about: 'placement' },
  'employer LatestApproval': { statements: 1 },
  'employer ResubmitFacts': { statements: 1, about: 'entry' },
  'employer SentBack': { statements: 2 },
  'employer StandIns': { statements: 1 },
  'employer SupervisorDialog': { statements: 1, about: 'placement' },
  'employer WriteHoursFacts': { statements: 1, about: 'placement' },
}
