import { rowIdIfGiven } from '../graphql/row-id.ts'
import type { SignedIn } from '../kernel/viewer.ts'

/** Whose something is, as an input says it: one of these. */
export interface Apprentice {
  enrollmentId?: string | null
  learnerId?: string | null
  placementId?: string | null
}

/** The same by the ids of rows; of a learner who is in no enrollment, or is not the viewer's to name, none but the learner's. */
export interface NamedApprentice {
  enrollmentId: string | null
  learnerId: string | null
  placementId: string | null
}

/** Whom an input names. A learner stands for the one enrollment that they are in; a statement where any is named so. */
export async function apprenticesNamed(
  viewer: SignedIn,
  asked: readonly Apprentice[],
): Promise<NamedApprentice[]> {
  const named = asked.map(({ enrollmentId, learnerId, placementId }) => ({
    enrollmentId: rowIdIfGiven('Enrollment', enrollmentId) ?? null,
    learnerId: rowIdIfGiven('Learner', learnerId) ?? null,
    placementId: rowIdIfGiven('Placement', placementId) ?? null,
  }))
  const learnerIds = named.flatMap(({ learnerId }) => learnerId ?? [])
  if (learnerIds.length === 0 || viewer.kind !== 'STAFF') return named
  const rows = await viewer.db.enrollment.findMany({
    where: { learnerId: { in: learnerIds }, stage: { notIn: ['COMPLETED', 'WITHDRAWN'] } },
    select: { id: true, learnerId: true },
  })
  const enrollmentOf = new Map(rows.map(({ id, learnerId }) => [learnerId, id]))
  return named.map((one) =>
    one.learnerId ? { ...one, enrollmentId: enrollmentOf.get(one.learnerId) ?? null } : one,
  )
}
