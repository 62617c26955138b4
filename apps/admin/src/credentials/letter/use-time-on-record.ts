import { useQuery } from '@apollo/client/react'
import { parseLocalDate } from '@journeyline/domain/local-date'
import { todayIso } from '@journeyline/ui/words/format'
import { graphql } from '../../generated/gql.ts'

const query = graphql(`
  query LetterTime($id: ID!, $asOf: LocalDate!) {
    node(id: $id) {
      __typename
      id
      ... on Learner {
        experiences {
          subject {
            ... on Node {
              id
            }
          }
          time(asOf: $asOf) {
            workedMinutes
            codingMinutes
            priorCreditMinutes
          }
        }
      }
    }
  }
`)

/** The time on record of an employment or internship by the day of a letter; null while it is read, or there is no such day yet. */
export function useTimeOnRecord(learnerId: string, subjectId: string, asOf: string) {
  const hasCome = parseLocalDate(asOf) !== null && asOf <= todayIso()
  const { data } = useQuery(query, {
    variables: { id: learnerId, asOf },
    skip: !hasCome,
    // an experience has no id to be kept under, and the page keeps its own
    fetchPolicy: 'no-cache',
  })
  if (!hasCome || data?.node?.__typename !== 'Learner') return null
  return data.node.experiences.find(({ subject }) => subject.id === subjectId)?.time ?? null
}
