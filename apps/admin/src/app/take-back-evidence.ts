import { useMutation } from '@apollo/client/react'
import { problemOf } from '@journeyline/api-client/problem'
import { useMessages } from '@journeyline/ui/messages.tsx'
import { notify } from '@journeyline/ui/notices.tsx'
import { graphql } from '../generated/gql.ts'
import { evidenceFieldMessages } from './evidence-field-messages.ts'
import { outcomeOf } from './refusal.ts'

const document = graphql(`
  mutation TakeBackEvidence($input: RemoveEvidenceInput!) {
    removeEvidence(input: $input) {
      __typename
      ... on RemoveEvidenceSuccess {
        data {
          id
          url
          removedAt
          removedReason
        }
      }
      ... on Refusal {
        message
      }
    }
  }
`)

/** Takes a file back that was sent for a form and then taken out of it; its content is deleted. */
export function useTakeBackEvidence() {
  const t = useMessages(evidenceFieldMessages)
  const [mutate] = useMutation(document)
  return async ({ id, name }: { id: string; name: string }) => {
    try {
      const { data } = await mutate({ variables: { input: { evidenceFileId: id, reason: t('takenBack') } } })
      const { refused } = outcomeOf(data?.removeEvidence)
      if (refused) notify.failed(refused.message)
    } catch (error) {
      notify.failed(t('notTakenBack', { name }), { requestId: problemOf(error).requestId })
    }
  }
}
