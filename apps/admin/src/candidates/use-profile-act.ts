import type { TypedDocumentNode } from '@apollo/client'
import type { Refusal, Success } from '@journeyline/app-kit/acts/refusal'
import { useAct } from '@journeyline/app-kit/acts/use-act'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { profileMessages } from './messages.ts'

type Answer = { answer: (Success & { enrollment: { id: string } }) | Refusal }

/** Sends one act on a profile; the enrollment's profile follows in the cache, lists of cohorts say whether it is published, and the notice says what was done. */
export function useProfileAct<Data extends Answer, Input>(
  document: TypedDocumentNode<Data, { input: Input }>,
  notice: keyof typeof profileMessages,
  published?: boolean,
) {
  const t = useMessages(profileMessages)
  return useAct<Answer, Input, string>(document, {
    changes: (cache, { enrollment: { id: enrollmentId } }) => {
      const id = cache.identify({ __typename: 'CohortRow', enrollmentId })
      if (id && published !== undefined) cache.modify({ id, fields: { published: () => published } })
    },
    told: (_done, _input, name) => t(notice, { name }),
  })
}
