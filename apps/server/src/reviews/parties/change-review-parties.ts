import type { ReviewSignature } from '@journeyline/db/generated/prisma/client'
import { reviewPartiesChanged } from '@journeyline/domain/reviews/acts'
import type { ReviewParty } from '@journeyline/domain/reviews/review-parties'
import { mayChangeReviewParties, withMentor } from '@journeyline/domain/reviews/review-signing'
import type { ReviewPartyDetails } from '@journeyline/domain/reviews/who-signs'
import type { Clock } from '../../kernel/clock.ts'
import { enforce } from '../../kernel/errors.ts'
import { record } from '../../kernel/record.ts'
import type { SignedIn } from '../../kernel/viewer.ts'
import { enrollmentToPlan } from '../enrollment-to-plan.ts'
import { reviewAsRead } from '../locked-review.ts'
import { reviewToSign } from '../review-state.ts'
import { accountsOf, mayBeParties, named, type PartyAsked, settled } from './parties-asked.ts'

/**
 * Changes who signs: the parties given take the place of those before; a mentor who is not given takes part no longer.
 * Who is changed loses the link; who has signed stays.
 */
export function changeReviewParties(
  viewer: SignedIn,
  input: { reviewId: string; expectedVersion: number; parties: PartyAsked[] },
  clock: Clock,
) {
  return viewer.transaction(async (tx) => {
    const review = await reviewAsRead(tx, viewer, input)
    const enrollment = await tx.enrollment.findUniqueOrThrow({
      where: { id: review.enrollmentId },
      select: enrollmentToPlan(clock.today()),
    })
    const asked = named(input.parties)
    const accounts = await accountsOf(tx, asked)
    const parties = settled(asked, accounts, ['parties'])
    const gone = review.signatures.filter((before) => !parties.some((after) => isSame(before, after)))
    const come = parties.filter((after) => !review.signatures.some((before) => isSame(before, after)))
    const state = reviewToSign(review)
    enforce(
      mayChangeReviewParties(
        state,
        gone.map(({ party }) => party as ReviewParty), // the database knows no other
      ),
    )
    enforce(mayBeParties(parties, enrollment, accounts))
    await tx.reviewSignature.deleteMany({ where: { id: { in: gone.map(({ id }) => id) } } })
    await tx.reviewSignature.createMany({ data: come.map((party) => ({ ...party, reviewId: review.id })) })
    const words = (some: { party: string; name: string }[]) =>
      some.map(({ party, name }) => ({ party, name }))
    await record(
      tx,
      viewer,
      reviewPartiesChanged(
        review.id,
        { gone: words(gone), come: words(come) },
        { enrollmentId: review.enrollmentId },
      ),
    )
    const { status } = withMentor(
      state,
      parties.some(({ party }) => party === 'MENTOR'),
    )
    return tx.review.update({ where: { id: review.id }, data: { status, version: { increment: 1 } } })
  })
}

/** Whether the party is the same as before, in every word. */
function isSame(before: ReviewSignature, after: ReviewPartyDetails): boolean {
  return (['party', 'name', 'email', 'personId'] as const).every((fact) => before[fact] === after[fact])
}
