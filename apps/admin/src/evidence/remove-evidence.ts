import { useMutation } from '@apollo/client/react'
import { useMessages } from '@journeyline/ui/messages.tsx'
import { notify } from '@journeyline/ui/notices.tsx'
import { outcomeOf } from '../app/refusal.ts'
import { graphql } from '../generated/gql.ts'
import { evidenceMessages } from './messages.ts'

const document = graphql(`
  mutation RemoveEvidence($input: RemoveEvidenceInput!) {
    removeEvidence(input: $input) {
      __typename
      ... on RemoveEvidenceSuccess {
        data {
          id
          ...EvidenceLine_file
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
    }
  }
`)

/** Removes a file; its line follows in the cache and says who did it and why. */
export function useRemoveEvidence() {
  const t = useMessages(evidenceMessages)
  const [mutate] = useMutation(document)
  return async ({ id, name }: { id: string; name: string }, reason: string) => {
    const { data } = await mutate({ variables: { input: { evidenceFileId: id, reason } } })
    const outcome = outcomeOf(data?.removeEvidence)
    if (outcome.done) notify.done(t('removedDone', { name }))
    return outcome
  }
}
