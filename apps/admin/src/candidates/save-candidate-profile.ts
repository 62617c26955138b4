import { graphql } from '../generated/gql.ts'
import { useProfileAct } from './use-profile-act.ts'

const document = graphql(`
  mutation SaveCandidateProfile($input: SaveCandidateProfileInput!) {
    answer: saveCandidateProfile(input: $input) {
      __typename
      ... on SaveCandidateProfileSuccess {
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
export function useSaveCandidateProfile() {
  return useProfileAct(document, 'saved')
}
