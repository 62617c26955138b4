import { z } from 'zod'
import { allow, type Decision } from '../decision.ts'
import { orNull, requiredText } from '../optional-text.ts'
import { emailAddress } from '../people/contact.ts'
import type { Role } from '../people/roles.ts'
import { REVIEW_PARTIES, type ReviewParty, signingParties } from './review-parties.ts'
import { problem, refuse } from './words.ts'

/** Who a party is: somebody who signs in here, or a name to whom a link is sent. */
export const ReviewPartyDetails = z.object({
  party: z.enum(REVIEW_PARTIES, { error: problem('REVIEW_PARTY_NOT_LISTED') }),
  name: requiredText(120, 'NAME'),
  email: orNull(emailAddress),
  /** The account with which the party signs; null where a link is sent. */
  personId: z
    .string()
    .nullish()
    .transform((id) => id || null),
})

export type ReviewPartyDetails = z.infer<typeof ReviewPartyDetails>

/** Somebody with an account here, as a party: may the account sign for it? */
export type PartyAccount = {
  name: string
  role: Role
  /** Whether the account speaks for an employer that employs the apprentice now. */
  employsApprentice: boolean
}

/** Whether an account may sign as the party: staff as tutor or mentor, the apprentice's employer as supervisor or mentor (D43). */
export function signsWithAccount(party: ReviewParty, account: PartyAccount): Decision {
  const { name, role, employsApprentice } = account
  if (party === 'APPRENTICE') {
    return refuse('REVIEW_APPRENTICE_HAS_NO_ACCOUNT', {}, 'parties')
  }
  const staff = role !== 'EMPLOYER'
  if (party === 'TUTOR' && !staff) {
    return refuse('REVIEW_TUTOR_NOT_STAFF', { name }, 'parties')
  }
  if (party === 'SUPERVISOR' && staff) {
    return refuse('REVIEW_SUPERVISOR_IS_STAFF', { name }, 'parties')
  }
  if (staff || employsApprentice) return allow
  return refuse('REVIEW_EMPLOYER_DOES_NOT_EMPLOY', { name }, 'parties')
}

/** Whether these may sign a review together: apprentice, tutor and supervisor are all there, each once, and nobody signs twice (D43). */
export function reviewParties(
  parties: readonly Pick<ReviewPartyDetails, 'party' | 'name' | 'email' | 'personId'>[],
): Decision {
  const named = parties.map(({ party }) => party)
  const missing = signingParties({ hasMentor: false }).filter((party) => !named.includes(party))
  if (missing[0]) {
    return refuse('REVIEW_PARTY_MISSING', { party: missing[0] }, 'parties')
  }
  const twice = parties.find(({ party }, at) => named.indexOf(party) !== at)
  if (twice) return refuse('REVIEW_PARTY_TWICE', { party: twice.party }, 'parties')
  for (const [at, one] of parties.entries()) {
    const other = parties.slice(at + 1).find((next) => isSamePerson(one, next))
    if (other) {
      const values = { name: one.name, party: one.party, otherParty: other.party }
      return refuse('REVIEW_SIGNED_TWICE_BY_ONE', values, 'parties')
    }
  }
  return allow
}

type SomePerson = Pick<ReviewPartyDetails, 'email' | 'personId'>

/** By account or address: people of one name may be several. */
function isSamePerson(one: SomePerson, other: SomePerson): boolean {
  if (one.personId !== null && one.personId === other.personId) return true
  return one.email !== null && one.email.toLowerCase() === other.email?.toLowerCase()
}
