import { useMutation } from '@apollo/client/react'
import { useMessages } from '@journeyline/ui/messages.tsx'
import { notify } from '@journeyline/ui/notices.tsx'
import { outcomeOf } from '../app/refusal.ts'
import { graphql } from '../generated/gql.ts'
import type { UpdateSectionInput } from '../generated/graphql.ts'
import { instructionMessages } from './messages.ts'

const document = graphql(`
  mutation UpdateSection($input: UpdateSectionInput!) {
    updateSection(input: $input) {
      __typename
      ... on UpdateSectionSuccess {
        data {
          id
          name
          instructor
          deliveryMethod
          deliveryMethodName
          startsOn
          endsOn
          version
        }
      }
      ... on Refusal {
        message
      }
      ... on InputError {
        fields {
          path
          message
        }
      }
      ... on RuleError {
        field
      }
      ... on StaleVersionError {
        currentVersion
      }
    }
  }
`)

/** Saves a section; the cache takes the new values by its id. */
export function useUpdateSection() {
  const t = useMessages(instructionMessages)
  const [mutate] = useMutation(document)
  return async (input: UpdateSectionInput) => {
    const { data } = await mutate({ variables: { input } })
    const outcome = outcomeOf(data?.updateSection)
    if (outcome.done) notify.done(t('sectionSaved', { name: outcome.done.name }))
    return outcome
  }
}
