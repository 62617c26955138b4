import { useMutation } from '@apollo/client/react'
import { useMessages } from '@journeyline/ui/messages.tsx'
import { notify } from '@journeyline/ui/notices.tsx'
import { outcomeOf } from '../app/refusal.ts'
import { graphql } from '../generated/gql.ts'
import type { RevokeCheckInput } from '../generated/graphql.ts'
import { checkMessages } from './messages.ts'

const document = graphql(`
  mutation RevokeCheck($input: RevokeCheckInput!) {
    revokeCheck(input: $input) {
      __typename
      ... on RevokeCheckSuccess {
        data {
          id
          ...Checks_enrollment
          ...PracticeNext_enrollment
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

/** Takes a record back; its line stays, and the standing follows in the cache. */
export function useRevokeCheck() {
  const t = useMessages(checkMessages)
  const [mutate] = useMutation(document)
  return async (input: RevokeCheckInput, title: string) => {
    const { data } = await mutate({ variables: { input } })
    const outcome = outcomeOf(data?.revokeCheck)
    if (outcome.done) notify.done(t('revokedNotice', { title }))
    return outcome
  }
}
