import { useAct } from '@journeyline/app-kit/acts/use-act'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { graphql } from '../generated/gql.ts'
import { placementMessages } from './messages.ts'

const document = graphql(`
  mutation CreatePlacement($input: CreatePlacementInput!) {
    createPlacement(input: $input) {
      __typename
      ... on CreatePlacementSuccess {
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

/** Begins an employment; the learner's employments follow in the cache. */
export function useCreatePlacement() {
  const t = useMessages(placementMessages)
  return useAct(document, {
    told: ({ placement }) => t('begun', { employer: placement.employer.name }),
  })
}
