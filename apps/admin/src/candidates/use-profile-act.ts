import type { TypedDocumentNode } from '@apollo/client'
import { useMutation } from '@apollo/client/react'
import { useMessages } from '@journeyline/ui/messages.tsx'
import { notify } from '@journeyline/ui/notices.tsx'
import { outcomeOf, type Refusal } from '../app/refusal.ts'
import { profileMessages } from './messages.ts'

type Answer = { answer: { __typename: string; data: { id: string } } | Refusal }

/** Sends one act on a profile; the enrollment's profile follows in the cache, lists of cohorts say whether it is published, and the notice says what was done. */
export function useProfileAct<Data extends Answer, Input>(
  document: TypedDocumentNode<Data, { input: Input }>,
  notice: keyof typeof profileMessages,
  published?: boolean,
) {
  const t = useMessages(profileMessages)
  const [mutate] = useMutation<Answer, { input: Input }>(document)
  return async (input: Input, name: string) => {
    const { data } = await mutate({
      variables: { input },
      update: (cache, { data: sent }) => {
        if (published === undefined || !sent || !('data' in sent.answer)) return
        const row = { __typename: 'CohortRow', enrollmentId: sent.answer.data.id }
        const id = cache.identify(row)
        if (id) cache.modify({ id, fields: { published: () => published } })
      },
    })
    const outcome = outcomeOf(data?.answer)
    if (outcome.done) notify.done(t(notice, { name }))
    return outcome
  }
}
