import { useQuickAct } from '@journeyline/app-kit/acts/use-quick-act'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { sponsorNow } from '@journeyline/ui/words/sponsor-clock'
import { graphql } from '../../generated/gql.ts'
import type { AddToShortlistMutation } from '../../generated/graphql.ts'
import { shortlistMessages } from './messages.ts'

const AddToShortlist = graphql(`
  mutation AddToShortlist($input: AddToShortlistInput!) {
    addToShortlist(input: $input) {
      ... on AddToShortlistSuccess {
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

/** Saves a candidate at once; the server's no puts it back. True when it is saved. */
export function useAddToShortlist() {
  const t = useMessages(shortlistMessages)
  const add = useQuickAct(AddToShortlist, {
    expected: ({ note = null }, { id, displayName }: Named): AddToShortlistMutation => ({
      addToShortlist: {
        __typename: 'AddToShortlistSuccess',
        candidate: {
          __typename: 'Candidate',
          id,
          displayName,
          shortlistEntry: {
            __typename: 'ShortlistEntry',
            id: `saving-${id}`,
            note,
            addedAt: sponsorNow().toISOString(),
            addedBy: { __typename: 'PersonActor', label: t('you') },
          },
        },
      },
    }),
    failed: ({ displayName: name }) => t('addFailed', { name }),
  })
  return async (candidate: Named, note: string | null = null) =>
    (await add({ candidateId: candidate.id, note }, candidate)) !== null
}
