import { useAct } from '@journeyline/app-kit/acts/use-act'
import { useFormats, useMessages } from '@journeyline/ui/words/messages.tsx'
import { graphql } from '../generated/gql.ts'
import { placementMessages } from './messages.ts'

const document = graphql(`
  mutation EndPlacement($input: EndPlacementInput!) {
    endPlacement(input: $input) {
      __typename
      ... on EndPlacementSuccess {
        placement {
          id
          endedOn
          enrollment {
            id
            ...Placements_enrollment
          }
        }
      }
      ...Refused @unmask
    }
  }
`)

/** Ends an employment on a day, for a reason. */
export function useEndPlacement() {
  const t = useMessages(placementMessages)
  const format = useFormats()
  return useAct(document, {
    told: (_done, { endedOn }) => t('ended', { day: format.day(endedOn) }),
  })
}
