import { useAct } from '@journeyline/app-kit/acts/use-act'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { graphql } from '../../generated/gql.ts'
import { programMessages } from '../messages.ts'

const document = graphql(`
  mutation UnpublishProgramVersion($input: UnpublishProgramVersionInput!) {
    unpublishProgramVersion(input: $input) {
      __typename
      ... on UnpublishProgramVersionSuccess {
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

/** Makes a published version a draft again; the cache takes its status by the version's id. */
export function useUnpublishVersion() {
  const t = useMessages(programMessages)
  return useAct(document, {
    told: ({ programVersion: { number } }) => t('withdrawn', { number }),
  })
}
