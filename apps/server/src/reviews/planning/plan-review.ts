import { isDeepStrictEqual } from 'node:util'
import type { ReviewSignature } from '@journeyline/db/generated/prisma/client'
import { firstRefusal } from '@journeyline/domain/decision'
import type { Stage } from '@journeyline/domain/enrollments/stages'
import { learnerName } from '@journeyline/domain/learners/learner-details'
import { reviewPlanned } from '@journeyline/domain/reviews/acts'
import { mayPlanReview } from '@journeyline/domain/reviews/plan-review'
import { ReviewPlanDetails } from '@journeyline/domain/reviews/review-details'
import type { ReviewPartyDetails } from '@journeyline/domain/reviews/who-signs'
import { ROWS_AT_ONCE } from '@journeyline/domain/rows-at-once'
import { Temporal } from 'temporal-polyfill'
import { enrollmentWord } from '../../enrollments/words.ts'
import { notThere, rowId } from '../../graphql/row-id.ts'
import { isJust } from '../../kernel/already-there.ts'
import { type ErrorPolicy, judgedEach, notRefused, rowsAsked } from '../../kernel/batch.ts'
import { checked } from '../../kernel/checked.ts'
import type { Clock } from '../../kernel/clock.ts'
import { toDate, toDay } from '../../kernel/days.ts'
import { doneRows, Same } from '../../kernel/done-rows.ts'
import { enforce } from '../../kernel/errors.ts'
import { record } from '../../kernel/record.ts'
import type { SignedIn, Tx } from '../../kernel/viewer.ts'
import { enrollmentToPlan } from '../enrollment-to-plan.ts'
import {
  accountsOf,
  mayBeParties,
  named,
  type PartyAsked,
  refuseGone,
  settled,
} from '../parties/parties-asked.ts'
import { proposedParties } from '../parties/proposed-parties.ts'

export interface PlanReview {
  plannedOn: string
  /** For whom, and who signs; parties that are left out are the proposed ones. */
  reviews: readonly { enrollmentId: string; parties?: PartyAsked[] | null }[]
  errorPolicy: ErrorPolicy
}

/** Plans a review on one day for one learner or many. */
export async function planReview(viewer: SignedIn, input: PlanReview, clock: Clock) {
  const { plannedOn } = checked(ReviewPlanDetails, input)
  const asked = judgedEach(rowsAsked('reviews', input.reviews, ROWS_AT_ONCE.REVIEWS_PLANNED), (review) => ({
    id: rowId('Enrollment', review.enrollmentId),
    chosen: named(review.parties ?? []),
  }))
  const ids = [...new Set(notRefused(asked).map(({ id }) => id))]
  return viewer.transaction(async (tx) => {
    const enrollments = await locked(tx, ids, clock)
    const wanted = judgedEach(asked, ({ id, chosen }) => {
      const enrollment = enrollments.get(id)
      if (!enrollment) throw notThere(enrollmentWord('ENROLLMENT_UNKNOWN'), { Enrollment: id })
      const others = proposedParties(enrollment, viewer).filter(
        ({ party }) => !chosen.some((one) => one.party === party),
      )
      return { enrollment, parties: [...chosen, ...others] }
    })
    const accounts = await accountsOf(
      tx,
      notRefused(wanted).flatMap(({ parties }) => parties),
    )
    const planned = await plannedReviews(tx, ids)
    const sent = new Map<string, { index: number; parties: ReviewPartyDetails[] }>()
    const rows = judgedEach(wanted, ({ enrollment, parties: some }, index) => {
      const { id } = enrollment
      refuseGone(some, accounts)
      const parties = settled(some, accounts, ['reviews', String(index), 'parties'])
      const before = planned.get(id)
      if (before && isPlannedSo(before, plannedOn, parties)) return new Same({ review: before })
      const earlier = sent.get(id)
      if (earlier && isDeepStrictEqual(earlier.parties, parties)) return new Same<Planned>(earlier.index)
      enforce(
        firstRefusal(
          mayPlanReview({
            learnerName: learnerName(enrollment.learner),
            stage: enrollment.stage as Stage, // the database knows no other
            startedOn: toDay(enrollment.enrolledOn),
            plannedOn: Temporal.PlainDate.from(plannedOn),
            alreadyPlannedOn: before
              ? toDay(before.plannedOn)
              : earlier
                ? Temporal.PlainDate.from(plannedOn)
                : null,
          }),
          mayBeParties(parties, enrollment, accounts),
        ),
        before && { REVIEW_PLANNED_ALREADY: { type: 'Review', id: before.id } },
      )
      sent.set(id, { index, parties })
      return { id, parties }
    })
    return {
      rows: await doneRows(tx, {
        ...{ rows, errorPolicy: input.errorPolicy, outcome: 'CREATED' },
        write: (plans) => writePlans(tx, viewer, plannedOn, plans),
        refusedBy: (error) => {
          throw error // enrollments are locked, and reviews are planned behind that lock alone
        },
      }),
    }
  })
}

/** The enrollments, kept from others until the transaction ends; in id order, so that two bulk plans queue up. */
async function locked(tx: Tx, ids: string[], clock: Clock) {
  await tx.$queryRaw`select from enrollment where id = any (${ids}::uuid[]) order by id for no key update`
  const enrollments = await tx.enrollment.findMany({
    where: { id: { in: ids } },
    select: enrollmentToPlan(clock.today()),
  })
  return new Map(enrollments.map((enrollment) => [enrollment.id, enrollment]))
}

type Planned = Awaited<ReturnType<typeof writePlans>>[number]

/** The review of each that is planned already. */
async function plannedReviews(tx: Tx, enrollmentIds: string[]) {
  const rows = await tx.review.findMany({
    where: { enrollmentId: { in: enrollmentIds }, status: 'PLANNED' },
    include: { signatures: true },
  })
  return new Map(rows.map((review) => [review.enrollmentId, review]))
}

/** Whether a review is planned just so: for that day, to be signed by these. */
const isPlannedSo = (
  review: { plannedOn: Date; signatures: ReviewSignature[] },
  plannedOn: string,
  parties: readonly ReviewPartyDetails[],
): boolean =>
  isJust(review, { plannedOn }) &&
  review.signatures.length === parties.length &&
  parties.every((party) => review.signatures.some((signature) => isJust(signature, party)))

async function writePlans(
  tx: Tx,
  viewer: SignedIn,
  plannedOn: string,
  plans: { id: string; parties: ReviewPartyDetails[] }[],
) {
  const reviews = await tx.review.createManyAndReturn({
    data: plans.map(({ id }) => ({ enrollmentId: id, plannedOn: toDate(plannedOn) })),
  })
  const reviewOf = new Map(reviews.map((review) => [review.enrollmentId, review.id]))
  await tx.reviewSignature.createMany({
    data: plans.flatMap(({ id, parties }) =>
      parties.map((party) => ({ ...party, reviewId: reviewOf.get(id)! })),
    ),
  })
  await record(
    tx,
    viewer,
    ...plans.map(({ id, parties }) =>
      reviewPlanned(reviewOf.get(id)!, {
        enrollmentId: id,
        plannedOn,
        parties: parties.map(({ party, name }) => ({ party, name })),
      }),
    ),
  )
  return plans.map(({ id }) => ({ review: reviews.find(({ enrollmentId }) => enrollmentId === id)! }))
}
