import { useMutation } from '@apollo/client/react'
import { useMessages } from '@journeyline/ui/messages.tsx'
import { notify } from '@journeyline/ui/notices.tsx'
import { outcomeOf } from '../app/refusal.ts'
import { graphql } from '../generated/gql.ts'
import type { PublishProgramVersionInput } from '../generated/graphql.ts'
import { programMessages } from './messages.ts'

const document = graphql(`
  mutation PublishProgramVersion($input: PublishProgramVersionInput!) {
    publishProgramVersion(input: $input) {
      __typename
      ... on PublishProgramVersionSuccess {
        data {
          id
          number
          status
          version
          publishedAt
          publishedBy {
            id
            name
          }
        }
      }
      ... on Refusal {
        message
      }
    }
  }
`)

/** Lets a draft count; the cache takes its status by the version's id. */
export function usePublishVersion() {
  const t = useMessages(programMessages)
  const [mutate] = useMutation(document)
  return async (input: PublishProgramVersionInput) => {
    const { data } = await mutate({ variables: { input } })
    const outcome = outcomeOf(data?.publishProgramVersion)
    if (outcome.done) notify.done(t('published', { number: outcome.done.number }))
    return outcome
  }
}
