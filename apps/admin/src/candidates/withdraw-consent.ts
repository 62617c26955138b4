import { graphql } from '../generated/gql.ts'
import { useProfileAct } from './use-profile-act.ts'

const document = graphql(`
  mutation WithdrawConsent($input: WithdrawConsentInput!) {
    answer: withdrawConsent(input: $input) {
      __typename
      ... on WithdrawConsentSuccess {
        enrollment {
          id
          ...CandidateProfile_enrollment
        }
      }
      ...Refused @unmask
    }
  }
`)

/** Adds to the ledger that consent was taken back; the profile is hidden at once. */
export function useWithdrawConsent() {
  return useProfileAct(document, 'takenBack', false)
}
