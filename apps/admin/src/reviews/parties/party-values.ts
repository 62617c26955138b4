import { checkWith } from '@journeyline/app-kit/form/check-with'
import type { FormValues } from '@journeyline/app-kit/form/form-values'
import { say } from '@journeyline/app-kit/say'
import { REVIEW_PARTIES, type ReviewParty } from '@journeyline/domain/reviews/review-parties'
import { ReviewPartyDetails, reviewParties } from '@journeyline/domain/reviews/who-signs'
import type { Problem } from '@journeyline/ui/form/use-checked'
import type { ReviewPartyInput } from '../../generated/graphql.ts'

/** How a party signs in the form: the id of an account, by a link, or, for a mentor, not at all. */
export const BY_LINK = 'LINK'
export const NOBODY = ''

/** One party in the form. */
export type PartyValue = FormValues<Omit<ReviewPartyDetails, 'party' | 'personId'>> & { who: string }
/** Every party, flat, so that each field has its own name: `TUTOR_who`. */
export type PartyValues = Record<`${ReviewParty}_${keyof PartyValue}`, string>

type Known = { party: ReviewParty; name: string; email: string | null; personId: string | null }

/** The form's values for the parties that are known; a mentor who is not takes no part. */
export function partyValues(known: readonly Known[]): PartyValues {
  const entries = REVIEW_PARTIES.flatMap((party) => {
    const one = partyValue(
      party,
      known.find((given) => given.party === party),
    )
    return Object.entries(one).map(([name, value]) => [`${party}_${name}`, value])
  })
  return Object.fromEntries(entries) as PartyValues // an entry for every key
}

function partyValue(party: ReviewParty, one: Known | undefined): PartyValue {
  if (!one) return { who: party === 'MENTOR' ? NOBODY : BY_LINK, name: '', email: '' }
  if (one.personId) return { who: one.personId, name: '', email: '' }
  return { who: BY_LINK, name: one.name, email: one.email ?? '' }
}

/** The parties as the API takes them. */
export function partyInputs(values: PartyValues): ReviewPartyInput[] {
  return chosen(values).map(({ party, who, ...named }): Required<ReviewPartyInput> => {
    if (who !== BY_LINK) return { party, personId: who, name: null, email: null }
    // every detail that somebody without an account has, so that one the domain gains reaches the API or does not compile
    return ReviewPartyDetails.parse({ ...named, party, personId: null })
  })
}

/** What is wrong with the parties, each at its field; names of accounts are known to the server. */
export function partyProblems(values: PartyValues, nameOf: (personId: string) => string): Problem[] {
  const parties = chosen(values).map(({ party, who, ...named }) =>
    who === BY_LINK
      ? { ...named, party, personId: null }
      : { party, name: nameOf(who), email: null, personId: who },
  )
  const each = parties.flatMap((party) =>
    checkWith(ReviewPartyDetails, party).map(({ path, message }) => ({
      path: `${party.party}_${path}`,
      message,
    })),
  )
  if (each.length > 0) return each
  const together = reviewParties(parties.map((party) => ReviewPartyDetails.parse(party)))
  return together.allowed ? [] : [{ path: 'SUPERVISOR_who', message: say(together) }]
}

function chosen(values: PartyValues) {
  return REVIEW_PARTIES.flatMap((party) => {
    const who = values[`${party}_who`]
    if (who === NOBODY) return []
    const named: Omit<PartyValue, 'who'> = { name: values[`${party}_name`], email: values[`${party}_email`] }
    return [{ party, who, ...named }]
  })
}
