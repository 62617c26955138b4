import { useMutation } from '@apollo/client/react'
import { outcomeOf, sentenceOf } from '@journeyline/app-kit/acts/refusal'
import { notify } from '@journeyline/ui/feedback/notices.tsx'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { graphql } from '../../generated/gql.ts'
import { importMessages } from '../messages.ts'

const document = graphql(`
  mutation DiscardImport($input: DiscardImportInput!) {
    discardImport(input: $input) {
      __typename
      ... on DiscardImportSuccess {
        data
      }
      ...Refused @unmask
    }
  }
`)

/** Forgets an import that was not applied; answers whether it is gone, and says why when it is not. */
export function useDiscardImport() {
  const t = useMessages(importMessages)
  const [mutate] = useMutation(document, {
    update: (cache) => {
      cache.evict({ id: 'ROOT_QUERY', fieldName: 'rosterImports' })
    },
  })
  return async ({ id, fileName }: { id: string; fileName: string }) => {
    const { data } = await mutate({ variables: { input: { importId: id } } })
    const { refused } = outcomeOf(data?.discardImport)
    if (refused) notify.failed(sentenceOf(refused))
    else notify.done(t('discarded', { name: fileName }))
    return !refused
  }
}
