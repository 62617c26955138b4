import type { Stage } from '@journeyline/domain/enrollments/stages'
import { learnerName } from '@journeyline/domain/learners/learner-details'
import { rowId } from '../../graphql/row-id.ts'
import { found } from '../../kernel/errors.ts'
import type { Tx } from '../../kernel/viewer.ts'

/** The enrollment with its profile and consents, kept from others until the transaction ends: profile, consent and publishing queue up behind it. */
export async function lockedEnrollment(tx: Tx, enrollmentId: string) {
  const id = rowId('Enrollment', enrollmentId)
  await tx.$queryRaw`select from enrollment where id = ${id}::uuid for update`
  const row = await tx.enrollment.findUnique({
    where: { id },
    include: {
      learner: true,
      profile: { include: { consents: { orderBy: { id: 'desc' }, take: 1 } } },
    },
  })
  return found(row, 'ENROLLMENT')
}

/** What the rule of publishing wants to know of it. */
export function publishable({ learner, stage, profile }: Awaited<ReturnType<typeof lockedEnrollment>>) {
  const latest = profile?.consents[0]
  return {
    learnerName: learnerName(learner),
    stage: stage as Stage,
    consent: latest
      ? { givenOn: latest.onDay, withdrawnOn: latest.kind === 'GIVEN' ? null : latest.onDay }
      : null,
    screened: profile?.screenedOn != null,
    summary: profile?.summary ?? '',
  }
}
