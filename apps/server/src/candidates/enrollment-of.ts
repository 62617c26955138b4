import type { Enrollment } from '@journeyline/db/generated/prisma/client'
import DataLoader from 'dataloader'
import { type Context, oncePerRequest } from '../graphql/context.ts'

/** The enrollment behind a published candidate; all those of a page are read at once. Staff only. */
export const enrollmentOf = (context: Context, candidateId: string): Promise<Enrollment | null> =>
  oncePerRequest(context, enrollmentOf, () => new DataLoader(enrollmentsOf(context), { cache: false })).load(
    candidateId,
  )

const enrollmentsOf = (context: Context) => async (candidateIds: readonly string[]) => {
  const rows = await context
    .signedIn()
    .db.enrollment.findMany({ where: { candidateId: { in: [...candidateIds] } } })
  const byCandidate = new Map(rows.map((row) => [row.candidateId, row]))
  return candidateIds.map((id) => byCandidate.get(id) ?? null)
}
