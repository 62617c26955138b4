import { useAct } from '@journeyline/app-kit/acts/use-act'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { graphql } from '../generated/gql.ts'
import { employerMessages } from './messages.ts'

const document = graphql(`
  mutation CreateEmployer($input: CreateEmployerInput!) {
    createEmployer(input: $input) {
      __typename
      ... on CreateEmployerSuccess {
        employer {
          id
          name
        }
      }
      ...Refused @unmask
    }
  }
`)

/** Adds an employer; every list of employers is asked anew. */
export function useCreateEmployer() {
  const t = useMessages(employerMessages)
  return useAct(document, {
    changes: (cache) => void cache.evict({ id: 'ROOT_QUERY', fieldName: 'employers' }),
    told: ({ employer: { name } }) => t('created', { name }),
  })
}
