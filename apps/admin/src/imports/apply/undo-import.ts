import { sentenceOf } from '@journeyline/app-kit/acts/refusal'
import { useAct } from '@journeyline/app-kit/acts/use-act'
import { notify } from '@journeyline/ui/feedback/notices.tsx'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { graphql } from '../../generated/gql.ts'
import { forgetLists } from '../forget-lists.ts'
import { importMessages } from '../messages.ts'

const document = graphql(`
  mutation UndoImport($input: UndoImportInput!) {
    undoImport(input: $input) {
      __typename
      ... on UndoImportSuccess {
        import {
          id
          status
          undoneAt
          undoneBy {
            label
          }
        }
      }
      ...Refused @unmask
    }
  }
`)

/** Takes back what a file made, and says why when it can't be. */
export function useUndoImport() {
  const t = useMessages(importMessages)
  const undo = useAct(document, {
    told: (_done, _input, name: string) => t('undone', { name }),
    changes: forgetLists,
  })
  return async ({ id, fileName }: { id: string; fileName: string }) => {
    const { refused } = await undo({ importId: id }, fileName)
    if (refused) notify.failed(sentenceOf(refused))
  }
}
