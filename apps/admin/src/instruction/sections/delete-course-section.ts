import { sentenceOf } from '@journeyline/app-kit/acts/refusal'
import { useAct } from '@journeyline/app-kit/acts/use-act'
import { notify } from '@journeyline/ui/feedback/notices.tsx'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { graphql } from '../../generated/gql.ts'
import { instructionMessages } from '../messages.ts'

const document = graphql(`
  mutation DeleteCourseSection($input: DeleteCourseSectionInput!) {
    deleteCourseSection(input: $input) {
      __typename
      ... on DeleteCourseSectionSuccess {
        cohort {
          id
        }
      }
      ...Refused @unmask
    }
  }
`)

/** Removes a section with its open classes; its cohort's lists are asked anew. True when it is gone. */
export function useDeleteSection() {
  const t = useMessages(instructionMessages)
  const remove = useAct(document, {
    told: (_done, _input, name: string) => t('sectionRemoved', { name }),
    changes: (cache, { cohort }) => {
      const id = cache.identify(cohort)
      cache.evict({ id, fieldName: 'courseSections' })
      cache.evict({ id, fieldName: 'classMeetings' })
    },
  })
  return async ({ id, name, version }: { id: string; name: string; version: number }): Promise<boolean> => {
    const { refused } = await remove({ courseSectionId: id, expectedVersion: version }, name)
    if (refused) notify.failed(sentenceOf(refused))
    return !refused
  }
}
