import { graphql } from '../generated/gql.ts'
import { useProfileAct } from './use-profile-act.ts'

const document = graphql(`
  mutation PublishCandidate($input: PublishCandidateInput!) {
    answer: publishCandidate(input: $input) {
      __typename
      ... on PublishCandidateSuccess {
        enrollment {
          id
          ...CandidateProfile_enrollment
        }
      }
      ...Refused @unmask
    }
  }
`)

/** Shows the profile to employers. */
export function usePublishCandidate() {
  return useProfileAct(document, 'publishedNotice', true)
}
