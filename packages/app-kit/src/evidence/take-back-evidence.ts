import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { useQuickAct } from '../acts/use-quick-act.ts'
import { graphql } from '../generated/gql.ts'
import { evidenceFieldMessages } from './evidence-field-messages.ts'

const document = graphql(`
  mutation TakeBackEvidence($input: RemoveEvidenceInput!) {
    removeEvidence(input: $input) {
      __typename
      ... on RemoveEvidenceSuccess {
        evidenceFile {
          id
          url
          removedAt
          removedReason
        }
      }
      ...Refused @unmask
    }
  }
`)

/** Takes a file back that was sent for a form and then taken out of it; its content is deleted. `failed` says what to do where it is not. */
export function useTakeBackEvidence(failed: 'notTakenBack' | 'staffTakesBack') {
  const t = useMessages(evidenceFieldMessages)
  const takeBack = useQuickAct(document, {
    failed: (name: string) => t(failed, { name }),
  })
  return ({ id, name }: { id: string; name: string }) =>
    takeBack({ evidenceFileId: id, reason: t('takenBack') }, name)
}
