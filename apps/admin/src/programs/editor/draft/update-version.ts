import { useAct } from '@journeyline/app-kit/acts/use-act'
import { graphql } from '../../../generated/gql.ts'

const document = graphql(`
  mutation UpdateProgramVersion($input: UpdateProgramVersionInput!) {
    updateProgramVersion(input: $input) {
      __typename
      ... on UpdateProgramVersionSuccess {
        programVersion {
          id
          version
          ...VersionHead_version
          ...VersionStandard_version
        }
      }
      ...Refused @unmask
    }
  }
`)

/** Saves a draft; the cache takes all it says now. That it is saved stands at the foot of the editor. */
export function useUpdateVersion() {
  return useAct(document)
}
