import { useMutation } from '@apollo/client/react'
import { outcomeOf } from '@journeyline/app-kit/acts/refusal'
import { tellFailure, tellRefusal } from '@journeyline/app-kit/acts/told'
import { notify } from '@journeyline/ui/feedback/notices.tsx'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { graphql } from '../generated/gql.ts'
import { useAddToShortlist } from './add-to-shortlist.ts'
import { shortlistMessages } from './messages.ts'

const RemoveFromShortlist = graphql(`
  mutation RemoveFromShortlist($input: RemoveFromShortlistInput!) {
    removeFromShortlist(input: $input) {
      ... on RemoveFromShortlistSuccess {
        data {
          id
          ...Shortlisted_candidate @unmask
        }
      }
      ...Refused @unmask
    }
  }
`)

/** Takes a candidate off at once; undo saves them again, with the note as it was. */
export function useRemoveFromShortlist() {
  const t = useMessages(shortlistMessages)
  const add = useAddToShortlist()
  const [mutate, { client }] = useMutation(RemoveFromShortlist)
  return async (candidate: { id: string; displayName: string }, note: string | null) => {
    const { id, displayName: name } = candidate
    try {
      const { data } = await mutate({
        variables: { input: { candidateId: id } },
        optimisticResponse: {
          removeFromShortlist: {
            __typename: 'RemoveFromShortlistSuccess',
            data: { __typename: 'Candidate', id, displayName: name, shortlistEntry: null },
          },
        },
      })
      const { refused } = outcomeOf(data?.removeFromShortlist)
      if (refused) tellRefusal(refused, client)
      else notify.done(t('removed', { name }), { undo: () => void add(candidate, note) })
    } catch (error) {
      tellFailure(error, t('removeFailed', { name }))
    }
  }
}
