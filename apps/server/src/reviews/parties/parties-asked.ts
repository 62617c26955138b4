import { allow, type Decision, firstRefusal } from '@journeyline/domain/decision'
import type { Role } from '@journeyline/domain/people/roles'
import type { ReviewParty } from '@journeyline/domain/reviews/review-parties'
import { ReviewPartyDetails, reviewParties, signsWithAccount } from '@journeyline/domain/reviews/who-signs'
import { CAN_SIGN_IN } from '../../auth/can-sign-in.ts'
import { allThere, rowIdIfGiven } from '../../graphql/row-id.ts'
import { checked } from '../../kernel/checked.ts'
import type { Tx } from '../../kernel/viewer.ts'
import { ACCOUNT, type Account, type EnrollmentToPlan } from '../enrollment-to-plan.ts'
import { reviewWord } from '../words.ts'
import { employs, withAccount } from './proposed-parties.ts'

/** A party as it is asked for: an account by its global id, or a name and perhaps an address. */
export interface PartyAsked {
  party: ReviewParty
  name?: string | null
  email?: string | null
  personId?: string | null
}

/** The same with the account by its row id. */
export interface PartyNamed extends PartyAsked {
  personId: string | null
}

/** The parties asked for, each account by its row id. */
export const named = (parties: readonly PartyAsked[]): PartyNamed[] =>
  parties.map((party) => ({ ...party, personId: rowIdIfGiven('Person', party.personId) ?? null }))

/** The accounts among the parties that can sign in, by row id. */
export async function accountsOf(tx: Tx, parties: readonly PartyNamed[]): Promise<Map<string, Account>> {
  const ids = idsOf(parties)
  const found = await tx.user.findMany({ select: ACCOUNT, where: { ...CAN_SIGN_IN, id: { in: ids } } })
  return new Map(found.map((account) => [account.id, account]))
}

/** Refuses parties of which an account is gone. */
export function refuseGone(parties: readonly PartyNamed[], accounts: ReadonlyMap<string, Account>): void {
  allThere('Person', idsOf(parties), [...accounts.values()], reviewWord('REVIEW_PARTY_SIGNS_IN_NO_LONGER'))
}

const idsOf = (parties: readonly PartyNamed[]) => [
  ...new Set(parties.flatMap(({ personId }) => personId ?? [])),
]

/** The parties as they are written down: an account with its own name and address, else what was typed; `path` is where they stand in the input. */
export function settled(
  parties: readonly PartyNamed[],
  accounts: Map<string, Account>,
  path: string[],
): ReviewPartyDetails[] {
  return parties.map((party, at) => {
    const account = accounts.get(party.personId ?? '')
    return account
      ? withAccount(party.party, account)
      : checked(ReviewPartyDetails, party, [...path, String(at)])
  })
}

/** Whether these may sign a review of this learner: each account for its party, and all of them together. */
export function mayBeParties(
  parties: readonly ReviewPartyDetails[],
  enrollment: EnrollmentToPlan,
  accounts: Map<string, Account>,
): Decision {
  const each = parties.map(({ party, name, personId }) => {
    const account = accounts.get(personId ?? '')
    if (!account) return allow
    const role = account.role as Role // the database knows no other
    return signsWithAccount(party, { name, role, employsApprentice: employs(account, enrollment) })
  })
  return firstRefusal(...each, reviewParties(parties))
}
