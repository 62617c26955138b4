import { sentenceOf } from '@journeyline/app-kit/acts/refusal'
import { useAct } from '@journeyline/app-kit/acts/use-act'
import { notify } from '@journeyline/ui/feedback/notices.tsx'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { graphql } from '../../generated/gql.ts'
import { importMessages } from '../messages.ts'

const document = graphql(`
  mutation DeleteImport($input: DeleteImportInput!) {
    deleteImport(input: $input) {
      __typename
      ... on DeleteImportSuccess {
        removedId
      }
      ...Refused @unmask
    }
  }
`)

/** Forgets an import that was not applied; answers whether it is gone, and says why when it is not. */
export function useDeleteImport() {
  const t = useMessages(importMessages)
  const discard = useAct(document, {
    told: (_done, _input, name: string) => t('discarded', { name }),
    changes: (cache) => void cache.evict({ id: 'ROOT_QUERY', fieldName: 'imports' }),
  })
  return async ({ id, fileName }: { id: string; fileName: string }) => {
    const { refused } = await discard({ importId: id }, fileName)
    if (refused) notify.failed(sentenceOf(refused))
    return !refused
  }
}
