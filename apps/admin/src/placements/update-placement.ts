import { useAct } from '@journeyline/app-kit/acts/use-act'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { graphql } from '../generated/gql.ts'
import { placementMessages } from './messages.ts'

const document = graphql(`
  mutation UpdatePlacement($input: UpdatePlacementInput!) {
    updatePlacement(input: $input) {
      __typename
      ... on UpdatePlacementSuccess {
        placement {
          id
          version
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

/** Changes what is written about an employment. */
export function useUpdatePlacement() {
  const t = useMessages(placementMessages)
  return useAct(document, { told: () => t('saved') })
}
