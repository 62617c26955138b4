import { useAct } from '@journeyline/app-kit/acts/use-act'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { graphql } from '../generated/gql.ts'
import { employerMessages } from './messages.ts'

const document = graphql(`
  mutation CreateWorksite($input: CreateWorksiteInput!) {
    createWorksite(input: $input) {
      __typename
      ... on CreateWorksiteSuccess {
        employer {
          id
        }
      }
      ...Refused @unmask
    }
  }
`)

/** Adds a worksite; the employer's list of worksites is asked anew. */
export function useCreateWorksite() {
  const t = useMessages(employerMessages)
  return useAct(document, {
    changes: (cache, { employer }) =>
      void cache.evict({ id: cache.identify(employer), fieldName: 'worksites' }),
    told: (_done, { details: { name } }) => t('worksiteAdded', { name }),
  })
}
