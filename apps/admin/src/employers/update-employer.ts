import { useAct } from '@journeyline/app-kit/acts/use-act'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { graphql } from '../generated/gql.ts'
import { employerMessages } from './messages.ts'

const document = graphql(`
  mutation UpdateEmployer($input: UpdateEmployerInput!) {
    updateEmployer(input: $input) {
      __typename
      ... on UpdateEmployerSuccess {
        employer {
          id
          name
          about
          version
        }
      }
      ...Refused @unmask
    }
  }
`)

/** Saves an employer; the cache takes the new values by the employer's id. */
export function useUpdateEmployer() {
  const t = useMessages(employerMessages)
  return useAct(document, {
    told: ({ employer: { name } }) => t('saved', { name }),
  })
}
