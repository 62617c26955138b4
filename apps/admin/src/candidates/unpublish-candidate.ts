import { graphql } from '../generated/gql.ts'
import { useProfileAct } from './use-profile-act.ts'

const document = graphql(`
  mutation UnpublishCandidate($input: UnpublishCandidateInput!) {
    answer: unpublishCandidate(input: $input) {
      __typename
      ... on UnpublishCandidateSuccess {
        enrollment {
          id
          ...CandidateProfile_enrollment
        }
      }
      ...Refused @unmask
    }
  }
`)

/** Hides the profile from employers. */
export function useUnpublishCandidate() {
  return useProfileAct(document, 'hiddenNotice', false)
}
