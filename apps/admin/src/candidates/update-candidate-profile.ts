import { graphql } from '../generated/gql.ts'
import { useProfileAct } from './use-profile-act.ts'

const document = graphql(`
  mutation UpdateCandidateProfile($input: UpdateCandidateProfileInput!) {
    answer: updateCandidateProfile(input: $input) {
      __typename
      ... on UpdateCandidateProfileSuccess {
        enrollment {
          id
          ...CandidateProfile_enrollment
        }
      }
      ...Refused @unmask
    }
  }
`)

/** Writes the profile; a published one changes for employers at once. */
export function useUpdateCandidateProfile() {
  return useProfileAct(document, 'saved')
}
