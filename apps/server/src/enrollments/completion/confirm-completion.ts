import { completionConfirmed } from '@journeyline/domain/enrollments/acts'
import type { Stage } from '@journeyline/domain/enrollments/stages'
import { learnerName } from '@journeyline/domain/learners/learner-details'
import { openThen } from '@journeyline/domain/progress/completion'
import { ConfirmationDetails, mayConfirmCompletion } from '@journeyline/domain/progress/confirm-completion'
import { rowId } from '../../graphql/row-id.ts'
import { checked } from '../../kernel/checked.ts'
import type { Clock } from '../../kernel/clock.ts'
import { enforce, StaleVersionError } from '../../kernel/errors.ts'
import { record } from '../../kernel/record.ts'
import type { SignedIn } from '../../kernel/viewer.ts'
import { heldRow } from '../held-enrollment.ts'
import { enrollmentWord } from '../words.ts'
import { completionsIn } from './completions-in.ts'

/** Says that a completion holds although something that it asks for is not met any more, and why; what is open is kept with it. */
export async function confirmCompletion(
  viewer: SignedIn,
  {
    enrollmentId,
    expectedVersion,
    ...input
  }: { enrollmentId: string; expectedVersion: number; reason: string },
  clock: Clock,
) {
  const id = rowId('Enrollment', enrollmentId)
  const { reason } = checked(ConfirmationDetails, input)
  return viewer.transaction(async (tx) => {
    const enrollment = await heldRow(tx, id)
    // an employer's people, who reach no enrollment, revoke behind this
    await tx.$queryRaw`select from placement where enrollment_id = ${id}::uuid order by id for no key update`
    const completion = (await completionsIn(tx, [id], clock)).get(id) ?? null
    const confirmation = completion?.confirmation
    const isOwn = confirmation?.confirmedById === viewer.personId && confirmation.reason === reason
    // the viewer's own, sent again
    if (completion?.standing === 'CONFIRMED' && isOwn) return enrollment
    if (enrollment.version !== expectedVersion)
      throw new StaleVersionError(
        enrollmentWord('ENROLLMENT_EDITED_MEANWHILE', { learnerName: learnerName(enrollment.learner) }),
        enrollment.version,
      )
    enforce(
      mayConfirmCompletion({
        learnerName: learnerName(enrollment.learner),
        stage: enrollment.stage as Stage, // checked by the database
        standing: completion?.standing ?? null,
      }),
    )
    const { stageChangeId, open } = completion!
    await tx.completionConfirmation.create({
      data: { stageChangeId, reason, open: openThen(open), confirmedById: viewer.personId },
    })
    await record(tx, viewer, completionConfirmed(id, { stageChangeId, reason, open: openThen(open) }))
    return tx.enrollment.update({ where: { id }, data: { version: { increment: 1 } } })
  })
}
