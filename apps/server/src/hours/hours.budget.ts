import { sealId } from '../graphql/global-id.ts'
import type { Budget, Variables } from '../kernel/query-budget.ts'

const entry: Variables = async ({ db, placement }) => {
  const { id } = await db.hoursEntry.findFirstOrThrow({ where: { placementId: placement.id } })
  return { id: sealId('HoursEntry', id) }
}

export const budget: Budget = {
  'admin ApprovalsPage': { statements: 3 },
  'admin LearnerHoursPage': { statements: 1 },
  'employer ApprovalsPage': { statements: 4 },
  'employer ApprenticeHoursPage': { statements: 4, about: 'Placement' },
  'employer LatestApproval': { statements: 1 },
  'employer ResubmitFacts': { statements: 2, about: entry },
  'employer SentBack': { statements: 2 },
  'employer StandIns': { statements: 1 },
  'employer SupervisorDialog': { statements: 1, about: 'Placement' },
  'employer RecordHoursFacts': { statements: 2, about: 'Placement' },
}
