import { useQuickAct } from '@journeyline/app-kit/acts/use-quick-act'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { sponsorNow } from '@journeyline/ui/words/sponsor-clock'
import { graphql } from '../../generated/gql.ts'
import type { CreateShortlistEntryMutation } from '../../generated/graphql.ts'
import { shortlistMessages } from './messages.ts'

const CreateShortlistEntry = graphql(`
  mutation CreateShortlistEntry($input: CreateShortlistEntryInput!) {
    createShortlistEntry(input: $input) {
      ... on CreateShortlistEntrySuccess {
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
export function useCreateShortlistEntry() {
  const t = useMessages(shortlistMessages)
  const add = useQuickAct(CreateShortlistEntry, {
    expected: ({ details: { note = null } }, { id, displayName }: Named): CreateShortlistEntryMutation => ({
      createShortlistEntry: {
        __typename: 'CreateShortlistEntrySuccess',
        candidate: {
          __typename: 'Candidate',
          id,
          displayName,
          shortlistEntry: {
            __typename: 'ShortlistEntry',
            id: `saving-${id}`,
            note,
            version: 1,
            addedAt: sponsorNow().toISOString(),
            addedBy: { __typename: 'PersonActor', label: t('you') },
          },
        },
      },
    }),
    failed: ({ displayName: name }) => t('addFailed', { name }),
  })
  return async (candidate: Named, note: string | null = null) =>
    (await add({ candidateId: candidate.id, details: { note } }, candidate)) !== null
}
