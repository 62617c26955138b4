import { useQuickAct } from '@journeyline/app-kit/acts/use-quick-act'
import { notify } from '@journeyline/ui/feedback/notices.tsx'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { graphql } from '../../generated/gql.ts'
import type { DeleteShortlistEntryMutation } from '../../generated/graphql.ts'
import { useCreateShortlistEntry } from './create-shortlist-entry.ts'
import { shortlistMessages } from './messages.ts'

const DeleteShortlistEntry = graphql(`
  mutation DeleteShortlistEntry($input: DeleteShortlistEntryInput!) {
    deleteShortlistEntry(input: $input) {
      ... on DeleteShortlistEntrySuccess {
        candidate {
          id
          ...Shortlisted_candidate @unmask
        }
      }
      ...Refused @unmask
    }
  }
`)

type Named = { id: string; displayName: string }

/** Takes a candidate off at once; undo saves them again, with the note as it was. */
export function useDeleteShortlistEntry() {
  const t = useMessages(shortlistMessages)
  const add = useCreateShortlistEntry()
  const remove = useQuickAct(DeleteShortlistEntry, {
    expected: (_input, { id, displayName }: Named): DeleteShortlistEntryMutation => ({
      deleteShortlistEntry: {
        __typename: 'DeleteShortlistEntrySuccess',
        candidate: { __typename: 'Candidate', id, displayName, shortlistEntry: null },
      },
    }),
    failed: ({ displayName: name }) => t('removeFailed', { name }),
  })
  return async (candidate: Named, note: string | null) => {
    if (await remove({ candidateId: candidate.id }, candidate))
      notify.done(t('removed', { name: candidate.displayName }), { undo: () => void add(candidate, note) })
  }
}
