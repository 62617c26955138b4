import { useMutation } from '@apollo/client/react'
import type { Problem } from '@journeyline/ui/form/use-checked'
import { useMessages } from '@journeyline/ui/messages.tsx'
import { refusalOf, tellFailure } from '../app/told.ts'
import { graphql } from '../generated/gql.ts'
import { shortlistMessages } from './messages.ts'

const NoteOnShortlist = graphql(`
  mutation NoteOnShortlist($input: NoteOnShortlistInput!) {
    noteOnShortlist(input: $input) {
      ... on NoteOnShortlistSuccess {
        data {
          id
          ...Shortlisted_candidate @unmask
        }
      }
      ... on Refusal {
        message
      }
    }
  }
`)

/** Saves the note; answers with what the form should show, and throws when the server could not be reached. */
export function useNoteOnShortlist() {
  const t = useMessages(shortlistMessages)
  const [mutate] = useMutation(NoteOnShortlist)
  return async (candidateId: string, note: string): Promise<readonly Problem[] | undefined> => {
    try {
      const { data } = await mutate({ variables: { input: { candidateId, note: note.trim() || null } } })
      const refusal = refusalOf(data?.noteOnShortlist)
      return refusal ? [{ path: 'note', message: refusal }] : undefined
    } catch (error) {
      tellFailure(error, t('noteFailed'))
      throw error
    }
  }
}
