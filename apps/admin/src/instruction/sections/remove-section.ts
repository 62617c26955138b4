import { useMutation } from '@apollo/client/react'
import { outcomeOf, sentenceOf } from '@journeyline/app-kit/acts/refusal'
import { notify } from '@journeyline/ui/feedback/notices.tsx'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { graphql } from '../../generated/gql.ts'
import { instructionMessages } from '../messages.ts'

const document = graphql(`
  mutation RemoveSection($input: RemoveSectionInput!) {
    removeSection(input: $input) {
      __typename
      ... on RemoveSectionSuccess {
        data {
          id
        }
      }
      ...Refused @unmask
    }
  }
`)

/** Removes a section with its open classes; its cohort's lists are asked anew. True when it is gone. */
export function useRemoveSection() {
  const t = useMessages(instructionMessages)
  const [mutate] = useMutation(document, {
    update: (cache, { data }) => {
      if (!data || !('data' in data.removeSection)) return
      const id = cache.identify(data.removeSection.data)
      cache.evict({ id, fieldName: 'sections' })
      cache.evict({ id, fieldName: 'classMeetings' })
    },
  })
  return async ({ id, name }: { id: string; name: string }): Promise<boolean> => {
    const { data } = await mutate({ variables: { input: { sectionId: id } } })
    const { refused } = outcomeOf(data?.removeSection)
    if (refused) notify.failed(sentenceOf(refused))
    else notify.done(t('sectionRemoved', { name }))
    return !refused
  }
}
