import { graphql } from '../generated/gql.ts'
import { useProfileAct } from './use-profile-act.ts'

const document = graphql(`
  mutation HideCandidate($input: HideCandidateInput!) {
    answer: hideCandidate(input: $input) {
      __typename
      ... on HideCandidateSuccess {
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
export function useHideCandidate() {
  return useProfileAct(document, 'hiddenNotice', false)
}
