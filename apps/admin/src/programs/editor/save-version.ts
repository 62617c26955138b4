import { useMutation } from '@apollo/client/react'
import { outcomeOf } from '../../app/refusal.ts'
import { graphql } from '../../generated/gql.ts'
import type { SaveProgramVersionInput } from '../../generated/graphql.ts'

const document = graphql(`
  mutation SaveProgramVersion($input: SaveProgramVersionInput!) {
    saveProgramVersion(input: $input) {
      __typename
      ... on SaveProgramVersionSuccess {
        data {
          id
          version
          ...VersionHead_version
          ...VersionStandard_version
        }
      }
      ... on Refusal {
        message
      }
      ... on InputError {
        fields {
          path
          message
        }
      }
      ... on RuleError {
        field
      }
      ... on StaleVersionError {
        currentVersion
      }
    }
  }
`)

/** Saves a draft; the cache takes all it says now. That it is saved stands at the foot of the editor. */
export function useSaveVersion() {
  const [mutate] = useMutation(document)
  return async (input: SaveProgramVersionInput) => {
    const { data } = await mutate({ variables: { input } })
    return outcomeOf(data?.saveProgramVersion)
  }
}
