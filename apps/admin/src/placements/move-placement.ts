import { useAct } from '@journeyline/app-kit/acts/use-act'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { graphql } from '../generated/gql.ts'
import { placementMessages } from './messages.ts'

const document = graphql(`
  mutation MovePlacement($input: MovePlacementInput!) {
    movePlacement(input: $input) {
      __typename
      ... on MovePlacementSuccess {
        enrollment {
          id
          ...Placements_enrollment
        }
        placement {
          id
          employer {
            id
            name
          }
        }
      }
      ...Refused @unmask
    }
  }
`)

/** Moves the learner to another employer; both employments follow in the cache. */
export function useMovePlacement() {
  const t = useMessages(placementMessages)
  return useAct(document, {
    told: ({ placement }) => t('moved', { employer: placement.employer.name }),
  })
}
