import { useAct } from '@journeyline/app-kit/acts/use-act'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { graphql } from '../../generated/gql.ts'
import { shortlistMessages } from './messages.ts'

const UpdateShortlistEntry = graphql(`
  mutation UpdateShortlistEntry($input: UpdateShortlistEntryInput!) {
    updateShortlistEntry(input: $input) {
      ... on UpdateShortlistEntrySuccess {
        shortlistEntry {
          id
          version
        }
        candidate {
          id
          ...Shortlisted_candidate @unmask
        }
      }
      ...Refused @unmask
    }
  }
`)

/** The candidate, and the entry as it was read. */
type Noted = { candidateId: string; expectedVersion: number }

/** Saves the note, if no colleague did since it was read; throws when the server could not be reached. */
export function useUpdateShortlistEntry() {
  const t = useMessages(shortlistMessages)
  const save = useAct(UpdateShortlistEntry, { failed: t('noteFailed') })
  return ({ note, ...read }: Noted & { note: string }) =>
    save({ ...read, details: { note: note.trim() || null } })
}
