import { graphql } from '../generated/gql.ts'
import { useProfileAct } from './use-profile-act.ts'

const document = graphql(`
  mutation RecordConsent($input: RecordConsentInput!) {
    answer: recordConsent(input: $input) {
      __typename
      ... on RecordConsentSuccess {
        enrollment {
          id
          ...CandidateProfile_enrollment
        }
      }
      ...Refused @unmask
    }
  }
`)

/** Adds a consent to the ledger. */
export function useRecordConsent() {
  return useProfileAct(document, 'recorded')
}
