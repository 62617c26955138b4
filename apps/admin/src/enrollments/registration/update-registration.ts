import { useAct } from '@journeyline/app-kit/acts/use-act'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { graphql } from '../../generated/gql.ts'
import { enrollmentMessages } from '../messages.ts'

const document = graphql(`
  mutation UpdateRegistration($input: UpdateRegistrationInput!) {
    updateRegistration(input: $input) {
      __typename
      ... on UpdateRegistrationSuccess {
        enrollment {
          ...Registration_enrollment @unmask
        }
      }
      ...Refused @unmask
    }
  }
`)

/** Writes a registration down; the facts follow in the cache, and what hours come to is the page's to ask anew. */
export function useUpdateRegistration() {
  const t = useMessages(enrollmentMessages)
  return useAct(document, {
    told: ({ enrollment }) => t('registered', { name: enrollment.learner.name }),
  })
}
