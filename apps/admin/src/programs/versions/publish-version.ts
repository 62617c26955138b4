import { useAct } from '@journeyline/app-kit/acts/use-act'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { graphql } from '../../generated/gql.ts'
import { programMessages } from '../messages.ts'

const document = graphql(`
  mutation PublishProgramVersion($input: PublishProgramVersionInput!) {
    publishProgramVersion(input: $input) {
      __typename
      ... on PublishProgramVersionSuccess {
        programVersion {
          id
          number
          status
          version
          publishedAt
          publishedBy {
            label
          }
        }
      }
      ...Refused @unmask
    }
  }
`)

/** Lets a draft count; the cache takes its status by the version's id. */
export function usePublishVersion() {
  const t = useMessages(programMessages)
  return useAct(document, {
    told: ({ programVersion: { number } }) => t('published', { number }),
  })
}
