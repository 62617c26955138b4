import { useAct } from '@journeyline/app-kit/acts/use-act'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { graphql } from '../generated/gql.ts'
import { enrollmentMessages } from './messages.ts'

const document = graphql(`
  mutation EnrollLearner($input: EnrollLearnerInput!) {
    enrollLearner(input: $input) {
      __typename
      ... on EnrollLearnerSuccess {
        enrollment {
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
      ...Refused @unmask
    }
  }
`)

/** Gives a learner a seat; the cohort's seats follow in the cache, its rows are the page's to ask anew. */
export function useEnrollLearner() {
  const t = useMessages(enrollmentMessages)
  return useAct(document, {
    told: ({ enrollment: { learner, cohort } }) =>
      t('enrolledNotice', { name: learner.name, cohort: cohort.name }),
  })
}
