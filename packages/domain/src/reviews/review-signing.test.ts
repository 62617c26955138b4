import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, test } from 'vitest'
import { told } from '../../test/told.ts'
import { allow } from '../decision.ts'
import { say } from '../language/say.ts'
import { mayAnswerReviewDispute, mayDisputeReview } from './review-dispute.ts'
import { REVIEW_PARTIES, type ReviewParty } from './review-parties.ts'
import {
  awaitedParty,
  mayMakeSigningLink,
  maySignReview,
  maySignReviewByLink,
  maySignReviewWithAccount,
  mayUpdateReview,
  mayUpdateReviewParties,
  type ReviewToSign,
  withMentor,
} from './review-signing.ts'
import { mayCancelReview, mayHoldReview, REVIEW_STATUSES, type ReviewStatus } from './review-status.ts'

const held: ReviewToSign = { status: 'HELD', hasMentor: false, signedBy: [], disputedBy: [] }
/** The review after the party's signature; whom nobody is awaited after, it closes, as the database does. */
const withSignature = (review: ReviewToSign, party: ReviewParty): ReviewToSign =>
  withMentor({ ...review, signedBy: [...review.signedBy, party] }, review.hasMentor)
const today = Temporal.PlainDate.from('2026-11-02')

describe('a held review', () => {
  test('is signed by one party after the other, and the last one makes it signed', () => {
    let review: ReviewToSign = { ...held, hasMentor: true }
    for (const party of REVIEW_PARTIES) {
      expect([review.status, awaitedParty(review)]).toEqual(['HELD', party])
      review = withSignature(review, party)
    }
    expect(review).toEqual({
      ...{ status: 'SIGNED', hasMentor: true },
      ...{ signedBy: [...REVIEW_PARTIES], disputedBy: [] },
    })
    expect(awaitedParty(review)).toBeNull()
  })

  test('waits for whoever signs first, and says so to the others', () => {
    expect(maySignReview(held, 'APPRENTICE')).toEqual(allow)
    expect(maySignReview(held, 'SUPERVISOR')).toEqual(
      told(
        "The supervisor can't sign yet: the apprentice signs first. Wait for that signature, or ask for it.",
      ),
    )
  })

  test('takes each signature once', () => {
    expect(maySignReview({ ...held, signedBy: ['APPRENTICE', 'TUTOR'] }, 'TUTOR')).toEqual(
      told('The tutor has already signed this review. The supervisor signs next.'),
    )
  })

  test('is not signed by a mentor it does not have', () => {
    expect(maySignReview(held, 'MENTOR')).toEqual(
      told('No mentor takes part in this review. Ask the tutor who signs it.'),
    )
  })
})

test('nothing but a held review is signed', () => {
  const sign = (status: ReviewStatus) => maySignReview({ ...held, status }, 'APPRENTICE')
  expect(REVIEW_STATUSES.map(sign)).toEqual([
    told('This review is not held yet. Sign it when the meeting is written down.'),
    allow,
    told('Everyone has signed this review. Nothing is left to do.'),
    told('This review was canceled. Plan another one instead.'),
  ])
  expect(REVIEW_STATUSES.map((status) => awaitedParty({ ...held, status }))).toEqual([
    null,
    'APPRENTICE',
    null,
    null,
  ])
})

test('a link lets its party sign in turn as long as it works', () => {
  const now = Temporal.Instant.from('2026-11-02T12:00:00Z')
  const link = { expiresAt: now.add({ hours: 1 }), usedAt: null, replacedAt: null }
  const sign = (party: ReviewParty, sent: typeof link | null) => maySignReviewByLink(held, party, sent, now)
  const noLonger = told('This link no longer works. Ask whoever sent it for a new one.')
  expect(sign('APPRENTICE', link)).toEqual(allow)
  expect(sign('TUTOR', link)).toEqual(maySignReview(held, 'TUTOR'))
  expect(sign('APPRENTICE', { ...link, expiresAt: now })).toEqual(noLonger)
  expect(sign('TUTOR', null)).toEqual(noLonger)
})

test('what a review says is changed until somebody has signed it', () => {
  expect(mayUpdateReview({ ...held, status: 'PLANNED' })).toEqual(allow)
  expect(mayUpdateReview(held)).toEqual(allow)
  const signed = told(
    'The apprentice has signed this review, so its text stays as it is. Write what changed in the next review.',
  )
  expect(mayUpdateReview({ ...held, signedBy: ['APPRENTICE', 'TUTOR'] })).toEqual(signed)
  expect(
    mayUpdateReview({ ...held, status: 'SIGNED', signedBy: ['APPRENTICE', 'TUTOR', 'SUPERVISOR'] }),
  ).toEqual(signed)
  expect(mayUpdateReview({ ...held, status: 'CANCELLED' })).toEqual(
    told('This review was canceled. Plan another one instead.'),
  )
})

test('an account signs as the party it is named for, and as no other', () => {
  expect(maySignReviewWithAccount(held, 'APPRENTICE')).toEqual(allow)
  expect(maySignReviewWithAccount(held, 'TUTOR')).toEqual(maySignReview(held, 'TUTOR'))
  expect(maySignReviewWithAccount(held, null)).toEqual(
    told('You are not among those who sign this review. Ask the tutor who signs it.'),
  )
})

test('who signs is changed until they have, and not after the end', () => {
  const signed = { ...held, signedBy: ['APPRENTICE' as const] }
  expect(mayUpdateReviewParties({ ...held, status: 'PLANNED' }, ['APPRENTICE'])).toEqual(allow)
  expect(mayUpdateReviewParties(signed, ['TUTOR', 'SUPERVISOR'])).toEqual(allow)
  expect(mayUpdateReviewParties(signed, ['TUTOR', 'APPRENTICE'])).toEqual(
    told('The apprentice has signed this review, so the name stays. Change the others.', 'parties'),
  )
  expect(mayUpdateReviewParties({ ...held, status: 'CANCELLED' }, ['TUTOR'])).toEqual(
    told('This review was canceled. Plan another one instead.'),
  )
})

test('a mentor who leaves no longer holds a review open, and one who comes holds it open', () => {
  const signedBy = ['APPRENTICE', 'TUTOR', 'SUPERVISOR'] as const
  const waits = { ...held, hasMentor: true, signedBy }
  expect(withMentor(waits, false)).toEqual({
    ...{ status: 'SIGNED', hasMentor: false, signedBy },
    disputedBy: [],
  })
  expect(withMentor(held, true)).toEqual({ ...held, hasMentor: true })
  const planned = { ...held, status: 'PLANNED' as const }
  expect(withMentor(planned, false)).toEqual(planned)
})

test('a link is made for whoever has still to sign and does not sign in here', () => {
  const noor = { party: 'APPRENTICE' as const, name: 'Noor Khan', hasAccount: false }
  const maria = { party: 'SUPERVISOR' as const, name: 'Maria Delgado', hasAccount: true }
  expect(mayMakeSigningLink(held, noor)).toEqual(allow)
  expect(mayMakeSigningLink(held, { ...maria, hasAccount: false })).toEqual(allow)
  expect(mayMakeSigningLink(held, maria)).toEqual(
    told('Maria Delgado signs in here and needs no link. Ask Maria Delgado to sign in.'),
  )
  expect(mayMakeSigningLink({ ...held, signedBy: ['APPRENTICE'] }, noor)).toEqual(
    told('The apprentice has already signed this review. The tutor signs next.'),
  )
  expect(mayMakeSigningLink({ ...held, status: 'PLANNED' }, noor)).toEqual(
    told('This review is not held yet. Write down the meeting first, then make the link.'),
  )
})

type Act = 'HOLD' | 'CANCEL' | ReviewParty | `${'DISPUTED BY' | 'ANSWERED TO'} ${ReviewParty}`

/** The review after the act, or null when the act is refused. */
function after(review: ReviewToSign, act: Act): ReviewToSign | null {
  const { status } = review
  if (act === 'CANCEL') return mayCancelReview({ status }).allowed ? { ...review, status: 'CANCELLED' } : null
  const party = REVIEW_PARTIES.find((one) => act.endsWith(one))
  if (party && act.startsWith('DISPUTED')) {
    const { disputedBy } = review
    return mayDisputeReview(review, party).allowed ? { ...review, disputedBy: [...disputedBy, party] } : null
  }
  if (party && act.startsWith('ANSWERED')) {
    const disputedBy = review.disputedBy.filter((one) => one !== party)
    return mayAnswerReviewDispute(review, party).allowed ? { ...review, disputedBy } : null
  }
  if (party) return maySignReview(review, party).allowed ? withSignature(review, party) : null
  const decision = mayHoldReview({ status, heldOn: today, startedOn: today, today })
  return decision.allowed ? { ...review, status: 'HELD' } : null
}

test('whatever is tried, only held and then signed in the order of the table, and by nobody while it is disputed, a review is signed', () => {
  const said = REVIEW_PARTIES.flatMap((party): Act[] => [`DISPUTED BY ${party}`, `ANSWERED TO ${party}`])
  const acts = fc.constantFrom<Act>('HOLD', 'CANCEL', ...REVIEW_PARTIES, ...said)
  // The right order is mixed in among anything else, so that many tries do reach the end.
  const tries = fc
    .tuple(fc.array(acts, { maxLength: 6 }), fc.array(acts, { maxLength: 6 }))
    .map(([some, others]) => [...some, 'HOLD' as const, ...REVIEW_PARTIES, ...others])
  fc.assert(
    fc.property(fc.oneof(tries, fc.array(acts, { maxLength: 12 })), fc.boolean(), (tried, hasMentor) => {
      let review: ReviewToSign = { status: 'PLANNED', hasMentor, signedBy: [], disputedBy: [] }
      const accepted: Act[] = []
      for (const act of tried) {
        const next = after(review, act)
        if (next === null) continue
        if (next.signedBy.length > review.signedBy.length) expect(review.disputedBy).toEqual([])
        if (!/^(DISPUTED|ANSWERED)/.test(act)) accepted.push(act)
        review = next
      }
      const all: Act[] = [
        'HOLD',
        'APPRENTICE',
        'TUTOR',
        'SUPERVISOR',
        ...(hasMentor ? ['MENTOR' as const] : []),
      ]
      if (accepted[0] === 'CANCEL') expect(accepted).toEqual(['CANCEL'])
      else expect(accepted).toEqual(all.slice(0, accepted.length))
      expect(review.status === 'SIGNED').toBe(accepted.length === all.length)
    }),
  )
})

test('a refusal is a sentence that ends, and the awaited party is the only one who may sign', () => {
  const reviews = fc.record({
    status: fc.constantFrom(...REVIEW_STATUSES),
    hasMentor: fc.boolean(),
    signedBy: fc.integer({ min: 0, max: 3 }).map((signed) => REVIEW_PARTIES.slice(0, signed)),
    disputedBy: fc.subarray(['MENTOR'] as const),
  })
  fc.assert(
    fc.property(reviews, fc.constantFrom(...REVIEW_PARTIES), (review, party) => {
      const decision = maySignReview(review, party)
      expect(decision.allowed).toBe(awaitedParty(review) === party)
      if (!decision.allowed) expect(say(decision)).toMatch(/^[A-Z].{20,}\.$/)
    }),
  )
})
