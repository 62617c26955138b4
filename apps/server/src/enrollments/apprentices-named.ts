import { rowIdIfGiven } from '../graphql/row-id.ts'
import { judgedEach, notRefused } from '../kernel/batch.ts'
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

/** Whom each of several inputs names, which may be a refusal of its own. A learner stands for the one enrollment that they are in; a statement where any is named so. */
export async function apprenticesNamed(
  viewer: SignedIn,
  asked: readonly Apprentice[],
): Promise<(apprentice: Apprentice) => NamedApprentice> {
  const learners = judgedEach(asked, ({ learnerId }) => rowIdIfGiven('Learner', learnerId))
  const enrollmentOf = await activeEnrollments(
    viewer,
    notRefused(learners).flatMap((id) => id ?? []),
  )
  return ({ enrollmentId, ...one }) => {
    const learnerId = rowIdIfGiven('Learner', one.learnerId) ?? null
    const placementId = rowIdIfGiven('Placement', one.placementId) ?? null
    if (learnerId) return { enrollmentId: enrollmentOf.get(learnerId) ?? null, learnerId, placementId }
    return { enrollmentId: rowIdIfGiven('Enrollment', enrollmentId) ?? null, learnerId, placementId }
  }
}

/** The enrollment that each learner is in and neither done with nor withdrawn from; staff alone see learners. */
async function activeEnrollments(viewer: SignedIn, learnerIds: string[]): Promise<Map<string, string>> {
  if (learnerIds.length === 0 || viewer.kind !== 'STAFF') return new Map()
  const rows = await viewer.db.enrollment.findMany({
    where: { learnerId: { in: learnerIds }, stage: { notIn: ['COMPLETED', 'WITHDRAWN'] } },
    select: { id: true, learnerId: true },
  })
  return new Map(rows.map(({ id, learnerId }) => [learnerId, id]))
}
