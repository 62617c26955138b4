import { mayPlanReview } from '@journeyline/domain/reviews/plan-review'
import { ReviewDetails } from '@journeyline/domain/reviews/review-details'
import { awaitedParty, maySignReview, type ReviewToSign } from '@journeyline/domain/reviews/review-signing'
import { reviewHeldOn } from '@journeyline/domain/reviews/review-status'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, test } from 'vitest'
import { employedOn } from '../src/demo/demo-hours.ts'
import { demoReviews } from '../src/demo/demo-reviews.ts'
import { demoRoster } from '../src/demo/demo-roster.ts'
import { rowsOf } from './database.ts'
import { DEMO_DAYS, demoDatabase } from './demo-database.ts'

const day = (text: string) => Temporal.PlainDate.from(text)

describe.each(DEMO_DAYS)('the demo reviews as of %s', (now) => {
  const { learners } = demoRoster(now)
  const reviews = demoReviews(learners, now)

  test('are some that everyone has signed, some that wait for a signature, and some that are planned', () => {
    const count = (status: string) => reviews.filter((review) => review.status === status).length
    expect([count('HELD'), count('PLANNED'), count('CANCELLED')]).toEqual([3, 2, 0])
    expect(count('SIGNED')).toBeGreaterThan(10)
    const planned = reviews.filter(({ status }) => status === 'PLANNED').map(({ learner }) => learner)
    expect(new Set(planned).size).toBe(planned.length)
  })

  test('were held in the apprenticeship and not later than today, said something, and are signed in order', () => {
    const startOf = new Map(learners.map((learner) => [learner.externalId, employedOn(learner)]))
    for (const review of reviews) {
      const { heldOn, plannedOn, status, signatures } = review
      const startedOn = day(startOf.get(review.learner)!)
      if (heldOn === null) {
        const facts = { learnerName: 'Noor', stage: 'APPRENTICESHIP' as const, alreadyPlannedOn: null }
        expect(mayPlanReview({ ...facts, startedOn, plannedOn: day(plannedOn) })).toEqual({ allowed: true })
        continue
      }
      expect(reviewHeldOn({ heldOn: day(heldOn), startedOn, today: day(now) })).toEqual({
        allowed: true,
      })
      expect(ReviewDetails.safeParse(review).success).toBe(true)
      const signed = signatures.flatMap(({ party, signedAt }) => (signedAt ? [{ party, signedAt }] : []))
      let state: ReviewToSign = { status: 'HELD', hasMentor: false, signedBy: [], disputedBy: [] }
      for (const { party } of signed) {
        expect(maySignReview(state, party)).toEqual({ allowed: true })
        state = { ...state, signedBy: [...state.signedBy, party] }
      }
      expect(awaitedParty(state) === null ? 'SIGNED' : 'HELD').toBe(status)
      const moments = signed.map(({ signedAt }) => signedAt.getTime())
      expect(moments).toEqual([...moments].sort((one, other) => one - other))
      expect(
        moments.every(
          (moment) => moment < day(now).toZonedDateTime('UTC').add({ days: 1 }).epochMilliseconds,
        ),
      ).toBe(true)
    }
  })
})

describe('the demo reviews', () => {
  test('of the employers that sign in wait for their people', async () => {
    const { owner } = await demoDatabase()
    const [row] = await rowsOf(
      owner,
      `select count(*)::int as reviews from review r join review_signature s on s.review_id = r.id
       join "user" u on u.id = s.person_id and u.email = 'employer@demo.example'
       where r.status = 'HELD' and s.party = 'SUPERVISOR' and s.signed_at is null
         and not exists (select from review_signature o where o.review_id = r.id and o.party <> 'SUPERVISOR' and o.signed_at is null)`,
    )
    expect(row).toEqual({ reviews: 1 })
  })
})
