import { learnerName } from '@journeyline/domain/learners/learner-details'
import { personState } from '@journeyline/domain/people/person-state'
import type { ReviewPartyDetails } from '@journeyline/domain/reviews/who-signs'
import type { SignedIn } from '../../kernel/viewer.ts'
import type { Account, EnrollmentToPlan } from '../enrollment-to-plan.ts'

type Party = ReviewPartyDetails['party']

/**
 * Who would sign a review of this learner: the learner; the tutor of the latest review, or else who asks; the supervisor
 * whom the present employment names, or who it was at the latest review under it; and a mentor who took part then. People
 * by row id. A party that nothing is known of is left out.
 */
export function proposedParties(enrollment: EnrollmentToPlan, viewer: SignedIn): ReviewPartyDetails[] {
  const { learner, placements } = enrollment
  const tutor = lastTime(enrollment, 'TUTOR')
  const supervisor = placements.map((placement) => placement.supervisor).find(canSignIn)
  const parties = [
    { party: 'APPRENTICE' as const, name: learnerName(learner), email: learner.email, personId: null },
    tutor?.personId
      ? tutor
      : { party: 'TUTOR' as const, name: viewer.name, email: null, personId: viewer.personId },
    supervisor ? withAccount('SUPERVISOR', supervisor) : underThisEmployment(enrollment, 'SUPERVISOR'),
    underThisEmployment(enrollment, 'MENTOR'),
  ]
  return parties.filter((party) => party !== null)
}

/** The account as a party, with its own name and address. */
export function withAccount(party: Party, { id, name, email }: Account): ReviewPartyDetails {
  return { party, name, email, personId: id }
}

/** Whether the account speaks for an employer that employs the learner now. */
export function employs({ employerId }: Account, { placements }: EnrollmentToPlan): boolean {
  return employerId !== null && placements.some((placement) => placement.employerId === employerId)
}

const canSignIn = (account: Account | null): account is Account =>
  account !== null && personState(account) === 'ACTIVE'

function underThisEmployment(enrollment: EnrollmentToPlan, party: Party) {
  const [placement] = enrollment.placements
  const [latest] = enrollment.reviews
  if (!placement || !latest || latest.plannedOn < placement.startedOn) return null
  const person = latest.signatures.find((one) => one.party === party)?.person
  const hasLeft = person?.role === 'EMPLOYER' && !employs(person, enrollment)
  return hasLeft ? null : lastTime(enrollment, party)
}

/** Who it was at the latest review; somebody who can no longer sign in is known by name. */
function lastTime({ reviews }: EnrollmentToPlan, party: Party): ReviewPartyDetails | null {
  const signature = reviews[0]?.signatures.find((one) => one.party === party)
  if (!signature) return null
  if (canSignIn(signature.person)) return withAccount(party, signature.person)
  return { party, name: signature.name, email: signature.email, personId: null }
}
