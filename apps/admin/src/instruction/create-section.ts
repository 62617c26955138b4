import { useMutation } from '@apollo/client/react'
import { useMessages } from '@journeyline/ui/messages.tsx'
import { notify } from '@journeyline/ui/notices.tsx'
import { outcomeOf } from '../app/refusal.ts'
import { graphql } from '../generated/gql.ts'
import type { CreateSectionInput } from '../generated/graphql.ts'
import { instructionMessages } from './messages.ts'

const document = graphql(`
  mutation CreateSection($input: CreateSectionInput!) {
    createSection(input: $input) {
      __typename
      ... on CreateSectionSuccess {
        data {
          id
          name
          cohort {
            id
          }
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
    }
  }
`)

/** Adds a section; its cohort's list is asked anew. */
export function useCreateSection() {
  const t = useMessages(instructionMessages)
  const [mutate] = useMutation(document, {
    update: (cache, { data }) => {
      if (!data || !('data' in data.createSection)) return
      const { cohort } = data.createSection.data
      cache.evict({ id: cache.identify(cohort), fieldName: 'sections' })
    },
  })
  return async (input: CreateSectionInput) => {
    const { data } = await mutate({ variables: { input } })
    const outcome = outcomeOf(data?.createSection)
    if (outcome.done) notify.done(t('sectionAdded', { name: outcome.done.name }))
    return outcome
  }
}
