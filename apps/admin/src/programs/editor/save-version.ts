import { useMutation } from '@apollo/client/react'
import { useMessages } from '@journeyline/ui/messages.tsx'
import { notify } from '@journeyline/ui/notices.tsx'
import { outcomeOf } from '../../app/refusal.ts'
import { graphql } from '../../generated/gql.ts'
import type { SaveProgramVersionInput } from '../../generated/graphql.ts'
import { editorMessages } from './messages.ts'

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

/** Saves a draft; the cache takes all it says now. */
export function useSaveVersion() {
  const t = useMessages(editorMessages)
  const [mutate] = useMutation(document)
  return async (input: SaveProgramVersionInput) => {
    const { data } = await mutate({ variables: { input } })
    const outcome = outcomeOf(data?.saveProgramVersion)
    if (outcome.done) notify.done(t('saved'))
    return outcome
  }
}
