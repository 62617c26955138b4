import { useAct } from '@journeyline/app-kit/acts/use-act'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { graphql } from '../generated/gql.ts'
import { evidenceMessages } from './messages.ts'

const document = graphql(`
  mutation RemoveEvidence($input: RemoveEvidenceInput!) {
    removeEvidence(input: $input) {
      __typename
      ... on RemoveEvidenceSuccess {
        evidenceFile {
          id
          ...EvidenceLine_file
        }
      }
      ...Refused @unmask
    }
  }
`)

/** Removes a file; its line follows in the cache and says who did it and why. */
export function useRemoveEvidence() {
  const t = useMessages(evidenceMessages)
  const remove = useAct(document, { told: (_done, _input, name: string) => t('removedDone', { name }) })
  return ({ id, name }: { id: string; name: string }, reason: string) =>
    remove({ evidenceFileId: id, reason }, name)
}
