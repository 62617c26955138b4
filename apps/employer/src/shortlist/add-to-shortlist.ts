import { useMutation } from '@apollo/client/react'
import { outcomeOf } from '@journeyline/app-kit/acts/refusal'
import { tellFailure, tellRefusal } from '@journeyline/app-kit/acts/told'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { sponsorNow } from '@journeyline/ui/words/sponsor-clock'
import { graphql } from '../generated/gql.ts'
import { shortlistMessages } from './messages.ts'

const AddToShortlist = graphql(`
  mutation AddToShortlist($input: AddToShortlistInput!) {
    addToShortlist(input: $input) {
      ... on AddToShortlistSuccess {
        data {
          id
          ...Shortlisted_candidate @unmask
        }
      }
      ...Refused @unmask
    }
  }
`)

/** Saves a candidate at once; the server's no puts it back. True when it is saved. */
export function useAddToShortlist() {
  const t = useMessages(shortlistMessages)
  const [mutate, { client }] = useMutation(AddToShortlist)
  return async (
    { id, displayName: name }: { id: string; displayName: string },
    note: string | null = null,
  ) => {
    try {
      const { data } = await mutate({
        variables: { input: { candidateId: id, note } },
        optimisticResponse: {
          addToShortlist: {
            __typename: 'AddToShortlistSuccess',
            data: {
              __typename: 'Candidate',
              id,
              displayName: name,
              shortlistEntry: {
                __typename: 'ShortlistEntry',
                id: `saving-${id}`,
                note,
                addedAt: sponsorNow().toISOString(),
                addedBy: null,
              },
            },
          },
        },
      })
      const { refused } = outcomeOf(data?.addToShortlist)
      if (refused) tellRefusal(refused, client)
      return !refused
    } catch (error) {
      tellFailure(error, t('addFailed', { name }))
      return false
    }
  }
}
