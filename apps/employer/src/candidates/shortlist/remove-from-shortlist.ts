import { useQuickAct } from '@journeyline/app-kit/acts/use-quick-act'
import { notify } from '@journeyline/ui/feedback/notices.tsx'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { graphql } from '../../generated/gql.ts'
import type { RemoveFromShortlistMutation } from '../../generated/graphql.ts'
import { useAddToShortlist } from './add-to-shortlist.ts'
import { shortlistMessages } from './messages.ts'

const RemoveFromShortlist = graphql(`
  mutation RemoveFromShortlist($input: RemoveFromShortlistInput!) {
    removeFromShortlist(input: $input) {
      ... on RemoveFromShortlistSuccess {
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
export function useRemoveFromShortlist() {
  const t = useMessages(shortlistMessages)
  const add = useAddToShortlist()
  const remove = useQuickAct(RemoveFromShortlist, {
    expected: (_input, { id, displayName }: Named): RemoveFromShortlistMutation => ({
      removeFromShortlist: {
        __typename: 'RemoveFromShortlistSuccess',
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
