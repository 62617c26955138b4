import { useAct } from '@journeyline/app-kit/acts/use-act'
import { useFormats, useMessages } from '@journeyline/ui/words/messages.tsx'
import { graphql } from '../generated/gql.ts'
import { apprenticeMessages } from './messages.ts'

const EndPlacement = graphql(`
  mutation EndPlacement($input: EndPlacementInput!) {
    endPlacement(input: $input) {
      ... on EndPlacementSuccess {
        placement {
          id
          version
          endedOn
        }
      }
      ...Refused @unmask
    }
  }
`)

/** Says that somebody left, from which day on nothing new of them is seen. */
export function useEndPlacement(apprenticeName: string) {
  const t = useMessages(apprenticeMessages)
  const format = useFormats()
  return useAct(EndPlacement, {
    told: (_done, { endedOn }) => t('leftSaved', { name: apprenticeName, day: format.day(endedOn) }),
    refetchQueries: ['ApprenticePage', 'Viewer'],
  })
}
