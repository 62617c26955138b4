import { useMutation } from '@apollo/client/react'
import { useMessages } from '@journeyline/ui/messages.tsx'
import { notify } from '@journeyline/ui/notices.tsx'
import { outcomeOf } from '../app/refusal.ts'
import { graphql } from '../generated/gql.ts'
import type { EnrollLearnerInput } from '../generated/graphql.ts'
import { enrollmentMessages } from './messages.ts'

const document = graphql(`
  mutation EnrollLearner($input: EnrollLearnerInput!) {
    enrollLearner(input: $input) {
      __typename
      ... on EnrollLearnerSuccess {
        data {
          id
          learner {
            id
            name
          }
          cohort {
            id
            name
            seatsTaken
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

/** Gives a learner a seat; the cohort's seats follow in the cache, its rows are the page's to ask anew. */
export function useEnrollLearner() {
  const t = useMessages(enrollmentMessages)
  const [mutate] = useMutation(document)
  return async (input: EnrollLearnerInput) => {
    const { data } = await mutate({ variables: { input } })
    const outcome = outcomeOf(data?.enrollLearner)
    if (outcome.done) {
      const { learner, cohort } = outcome.done
      notify.done(t('enrolledNotice', { name: learner.name, cohort: cohort.name }))
    }
    return outcome
  }
}
