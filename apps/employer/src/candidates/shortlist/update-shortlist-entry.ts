import { sentenceOf } from '@journeyline/app-kit/acts/refusal'
import { useAct } from '@journeyline/app-kit/acts/use-act'
import type { Problem } from '@journeyline/ui/form/use-checked'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { graphql } from '../../generated/gql.ts'
import { shortlistMessages } from './messages.ts'

const UpdateShortlistEntry = graphql(`
  mutation UpdateShortlistEntry($input: UpdateShortlistEntryInput!) {
    updateShortlistEntry(input: $input) {
      ... on UpdateShortlistEntrySuccess {
        candidate {
          id
          ...Shortlisted_candidate @unmask
        }
      }
      ...Refused @unmask
    }
  }
`)

/** Saves the note; answers with what the form should show, and throws when the server could not be reached. */
export function useUpdateShortlistEntry() {
  const t = useMessages(shortlistMessages)
  const save = useAct(UpdateShortlistEntry, { failed: t('noteFailed') })
  return async (candidateId: string, note: string): Promise<Problem[] | undefined> => {
    const { refused } = await save({ candidateId, details: { note: note.trim() || null } })
    return refused && [{ path: 'note', message: sentenceOf(refused) }]
  }
}
