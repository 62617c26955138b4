import { useMutation } from '@apollo/client/react'
import { problemOf } from '@journeyline/api-client/problem'
import { outcomeOf, sentenceOf } from '@journeyline/app-kit/acts/refusal'
import { notify } from '@journeyline/ui/feedback/notices.tsx'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { graphql } from '../../generated/gql.ts'
import type { CreateProgramVersionInput } from '../../generated/graphql.ts'
import { programMessages } from '../messages.ts'

const document = graphql(`
  mutation CreateProgramVersion($input: CreateProgramVersionInput!) {
    createProgramVersion(input: $input) {
      __typename
      ... on CreateProgramVersionSuccess {
        data {
          id
          number
          program {
            ...ProgramVersions_program
          }
        }
      }
      ...Refused @unmask
    }
  }
`)

/** Begins a draft, and gives its id; the cache takes it among its program's versions. Says why when none was begun. */
export function useCreateVersion() {
  const t = useMessages(programMessages)
  const [mutate] = useMutation(document)
  return async (input: CreateProgramVersionInput): Promise<string | null> => {
    try {
      const { data } = await mutate({ variables: { input } })
      const { done, refused } = outcomeOf(data?.createProgramVersion)
      if (done) notify.done(t('created', { number: done.number }))
      else notify.failed(t('notCreated', { why: sentenceOf(refused) }))
      return done?.id ?? null
    } catch (error) {
      const { message, requestId } = problemOf(error)
      notify.failed(t('notCreated', { why: message }), { requestId })
      return null
    }
  }
}
