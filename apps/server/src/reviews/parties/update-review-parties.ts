import type { ReviewSignature } from '@journeyline/db/generated/prisma/client'
import { reviewPartiesChanged } from '@journeyline/domain/reviews/acts'
import type { ReviewParty } from '@journeyline/domain/reviews/review-parties'
import { mayUpdateReviewParties, withMentor } from '@journeyline/domain/reviews/review-signing'
import type { ReviewPartyDetails } from '@journeyline/domain/reviews/who-signs'
import type { Clock } from '../../kernel/clock.ts'
import { enforce } from '../../kernel/errors.ts'
import { neverNull } from '../../kernel/never-null.ts'
import { record } from '../../kernel/record.ts'
import { enforceAsRead } from '../../kernel/stale-version.ts'
import type { SignedIn } from '../../kernel/viewer.ts'
import { enrollmentToPlan } from '../enrollment-to-plan.ts'
import { lockedReview, readReview } from '../locked-review.ts'
import { reviewToSign } from '../review-state.ts'
import { accountsOf, mayBeParties, named, type PartyAsked, refuseGone, settled } from './parties-asked.ts'

/**
 * Changes who signs: the parties given take the place of those before; a mentor who is not given takes part no longer.
 * Who is changed loses the link; who has signed stays.
 */
export function updateReviewParties(
  viewer: SignedIn,
  input: { reviewId: string; expectedVersion: number; details: { parties?: PartyAsked[] | null } },
  clock: Clock,
) {
  return viewer.transaction(async (tx) => {
    const review = await lockedReview(tx, input.reviewId)
    const all = neverNull(input.details.parties, ['details', 'parties'])
    if (all === undefined) return review
    const enrollment = await tx.enrollment.findUniqueOrThrow({
      where: { id: review.enrollmentId },
      select: enrollmentToPlan(clock.today()),
    })
    const asked = named(all)
    const accounts = await accountsOf(tx, asked)
    refuseGone(asked, accounts)
    const parties = settled(asked, accounts, ['details', 'parties'])
    const gone = review.signatures.filter((before) => !parties.some((after) => isSame(before, after)))
    const come = parties.filter((after) => !review.signatures.some((before) => isSame(before, after)))
    if (gone.length === 0 && come.length === 0) return review
    await enforceAsRead(tx, viewer, { ...readReview(review), expectedVersion: input.expectedVersion })
    const state = reviewToSign(review)
    enforce(
      mayUpdateReviewParties(
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
