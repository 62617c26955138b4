import { type ReviewParty, signingParties } from '@journeyline/domain/reviews/review-parties'
import type { ReviewStatus } from '@journeyline/domain/reviews/review-status'
import { daysFrom, momentOf, plusDays } from './days.ts'
import { employedOn } from './demo-hours.ts'
import { DEMO_PEOPLE } from './demo-people.ts'
import { REVIEW_WORDS } from './demo-review-words.ts'
import type { DemoLearner } from './demo-roster.ts'
import { SUPERVISORS } from './demo-sign-offs.ts'
import { seeded } from './seeded.ts'

/** A joint review of the demo; days are written YYYY-MM-DD. Each learner has one a day at most. */
export interface DemoReview {
  learner: string
  status: ReviewStatus
  plannedOn: string
  heldOn: string | null
  onTheJob: string
  offTheJob: string
  support: string
  goals: string
  signatures: DemoSignature[]
}

/** A party of a review, and its signature once it is given. */
export interface DemoSignature {
  party: ReviewParty
  name: string
  email: string | null
  /** Until when the link of a party without an account works; null where none was made. */
  expiresAt: Date | null
  signedAt: Date | null
}

/** Days from one evaluation to the next: the program has some now and then (29 CFR 29.5(b)), the demo each quarter. */
const EVERY = 90

/**
 * The periodic evaluations of some apprentices, all signed; and of the first apprentices of the employers that sign in, one
 * that waits for the supervisor, one that waits for the apprentice, one that is planned, and one whose day has passed.
 */
export function demoReviews(learners: DemoLearner[], today: string): DemoReview[] {
  const apprentices = learners.filter(({ stage }) => stage === 'APPRENTICESHIP')
  const past = apprentices.flatMap((learner) => (isReviewed(learner) ? evaluations(learner, today) : []))
  const at = (name: string) => apprentices.filter(({ employer }) => employer === name)
  const [lakeside, valley] = [at('Lakeside Health'), at('Valley Imaging')]
  const now = [
    ...lakeside.slice(0, 1).map((one) => review(one, plusDays(today, -4), 'HELD', 2)),
    ...lakeside.slice(1, 2).map((one) => review(one, plusDays(today, -2), 'HELD', 0)),
    ...lakeside.slice(2, 3).map((one) => review(one, plusDays(today, 6), 'PLANNED', 0)),
    ...valley.slice(0, 1).map((one) => review(one, plusDays(today, -1), 'PLANNED', 0)),
    ...valley.slice(1, 2).map((one) => review(one, plusDays(today, -6), 'HELD', 1)),
  ]
  return [...past, ...now]
}

const isReviewed = ({ externalId, employer }: DemoLearner) =>
  employer === 'Lakeside Health' || employer === 'Valley Imaging' || seeded(externalId, 'reviewed') < 0.2

/** One a quarter of employment, as long as a fortnight has been time to sign it. */
function evaluations(learner: DemoLearner, today: string): DemoReview[] {
  const startsOn = employedOn(learner)
  if (startsOn === null) return []
  const held = Math.floor(Math.max(0, daysFrom(startsOn, today) - 14) / EVERY)
  const days = Array.from({ length: held }, (_, index) => plusDays(startsOn, EVERY * (index + 1)))
  return days.map((day, turn) => review(learner, day, 'SIGNED', 3, turn + 1))
}

/** A review of that day, signed by so many of its parties, a day apart; `turn` counts the reviews before it. */
function review(
  learner: DemoLearner,
  day: string,
  status: ReviewStatus,
  signed: number,
  turn = 0,
): DemoReview {
  const { externalId, firstName, lastName, email, employer } = learner
  const isHeld = status !== 'PLANNED'
  // each learner begins somewhere in the list and goes on from there, so that no two reviews in a row say the same
  const word = (text: keyof typeof REVIEW_WORDS) => {
    const words = REVIEW_WORDS[text]
    return isHeld ? words[(Math.floor(seeded(externalId, text) * words.length) + turn) % words.length]! : ''
  }
  const staff = DEMO_PEOPLE.staff
  const person = Object.values(DEMO_PEOPLE).find((one) => one.employer === employer)
  const who: Record<ReviewParty, { name: string; email: string | null }> = {
    APPRENTICE: { name: `${firstName} ${lastName}`, email },
    TUTOR: staff,
    SUPERVISOR: { name: SUPERVISORS[employer ?? ''] ?? 'The supervisor', email: person?.email ?? null },
    MENTOR: { name: '', email: null }, // none takes part in the demo
  }
  const later = (days: number) => momentOf(plusDays(day, days), 60 * 3 * seeded(externalId, day, `${days}`))
  return {
    ...{ learner: externalId, status, plannedOn: day, heldOn: isHeld ? day : null },
    ...{ onTheJob: word('onTheJob'), offTheJob: word('offTheJob'), support: word('support') },
    goals: word('goals'),
    signatures: signingParties({ hasMentor: false }).map((party, place) => ({
      ...{ party, name: who[party].name, email: who[party].email },
      expiresAt: party === 'APPRENTICE' && signed > 0 ? momentOf(plusDays(day, 14), 0) : null,
      signedAt: place < signed ? later(place + 1) : null,
    })),
  }
}
