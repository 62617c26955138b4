import { firstRefusal, wordsOf } from '@journeyline/domain/decision'
import type { Stage } from '@journeyline/domain/enrollments/stages'
import { learnerName } from '@journeyline/domain/learners/learner-details'
import { reviewPlanned } from '@journeyline/domain/reviews/acts'
import { mayPlanReview, REVIEWS_PLANNED_AT_ONCE } from '@journeyline/domain/reviews/plan-review'
import { ReviewPlanDetails } from '@journeyline/domain/reviews/review-details'
import type { ReviewPartyDetails } from '@journeyline/domain/reviews/who-signs'
import type { Words } from '@journeyline/domain/words/words'
import { Temporal } from 'temporal-polyfill'
import { enrollmentWord } from '../../enrollments/words.ts'
import { allThere, rowId } from '../../graphql/row-id.ts'
import { checked } from '../../kernel/checked.ts'
import type { Clock } from '../../kernel/clock.ts'
import { toDate, toDay } from '../../kernel/days.ts'
import { enforce, InputError } from '../../kernel/errors.ts'
import { record } from '../../kernel/record.ts'
import type { SignedIn, Tx } from '../../kernel/viewer.ts'
import { enrollmentToPlan } from '../enrollment-to-plan.ts'
import { accountsOf, mayBeParties, named, type PartyAsked, settled } from '../parties/parties-asked.ts'
import { proposedParties } from '../parties/proposed-parties.ts'
import { reviewWord } from '../words.ts'
import { type PlanRefusal, ReviewsNotPlannedError } from './reviews-not-planned.ts'

export interface PlanReview {
  plannedOn: string
  /** For whom, and who signs; parties that are left out are the proposed ones. */
  reviews: { enrollmentId: string; parties?: PartyAsked[] | null }[]
}

/** Plans a review on one day for one learner or many: for all of them or, with the reason for each, for none. */
export async function planReview(viewer: SignedIn, input: PlanReview, clock: Clock) {
  const { plannedOn } = checked(ReviewPlanDetails, input)
  const asked = new Map(
    input.reviews.map((review, at) => [rowId('Enrollment', review.enrollmentId), { ...review, at }]),
  )
  if (asked.size === 0) throw refused(reviewWord('REVIEWS_NONE'))
  if (asked.size > REVIEWS_PLANNED_AT_ONCE)
    throw refused(reviewWord('REVIEWS_TOO_MANY', { most: REVIEWS_PLANNED_AT_ONCE }))
  return viewer.transaction(async (tx) => {
    const enrollments = await locked(tx, [...asked.keys()], clock)
    const wanted = enrollments.map((enrollment) => {
      const { parties, at, enrollmentId } = asked.get(enrollment.id)!
      const chosen = named(parties ?? [])
      const others = proposedParties(enrollment, viewer).filter(
        ({ party }) => !chosen.some((one) => one.party === party),
      )
      return { enrollment, enrollmentId, at, parties: [...chosen, ...others] }
    })
    const accounts = await accountsOf(
      tx,
      wanted.flatMap(({ parties }) => parties),
    )
    const planned = await plannedDays(tx, [...asked.keys()])
    const plans = wanted.map(({ enrollment, enrollmentId, at, parties: some }) => {
      const parties = settled(some, accounts, ['reviews', String(at), 'parties'])
      const name = learnerName(enrollment.learner)
      const decision = firstRefusal(
        mayPlanReview({
          learnerName: name,
          stage: enrollment.stage as Stage, // the database knows no other
          startedOn: toDay(enrollment.enrolledOn),
          plannedOn: Temporal.PlainDate.from(plannedOn),
          alreadyPlannedOn: planned.get(enrollment.id) ?? null,
        }),
        mayBeParties(parties, enrollment, accounts),
      )
      if (asked.size === 1) enforce(decision)
      return { id: enrollment.id, enrollmentId, learnerName: name, parties, decision }
    })
    const refusals = plans.flatMap(({ enrollmentId, learnerName, decision }): PlanRefusal[] =>
      decision.allowed ? [] : [{ enrollmentId, learnerName, ...wordsOf(decision) }],
    )
    if (refusals.length) throw new ReviewsNotPlannedError(refusals, asked.size)
    return writePlans(tx, viewer, plannedOn, plans)
  })
}

const refused = (words: Words) => new InputError([{ path: ['reviews'], ...words }])

/** The enrollments, kept from others until the transaction ends; in id order, so that two bulk plans queue up. */
async function locked(tx: Tx, ids: string[], clock: Clock) {
  await tx.$queryRaw`select from enrollment where id = any (${ids}::uuid[]) order by id for no key update`
  const enrollments = await tx.enrollment.findMany({
    where: { id: { in: ids } },
    select: enrollmentToPlan(clock.today()),
  })
  allThere('Enrollment', ids, enrollments, enrollmentWord('ENROLLMENT_UNKNOWN'))
  return enrollments
}

async function plannedDays(tx: Tx, enrollmentIds: string[]) {
  const rows = await tx.review.findMany({
    where: { enrollmentId: { in: enrollmentIds }, status: 'PLANNED' },
    select: { enrollmentId: true, plannedOn: true },
  })
  return new Map(rows.map(({ enrollmentId, plannedOn }) => [enrollmentId, toDay(plannedOn)]))
}

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
  return reviews
}
