import { useAct } from '@journeyline/app-kit/acts/use-act'
import { graphql } from '../../generated/gql.ts'
import type { HoursCorrectionInput } from '../../generated/graphql.ts'

const document = graphql(`
  mutation CorrectHours($input: CorrectHoursInput!) {
    correctHours(input: $input) {
      __typename
      ... on CorrectHoursSuccess {
        rows {
          index
          hoursEntry {
            id
          }
        }
      }
      ...Refused @unmask
    }
  }
`)

/** Takes an approved entry back and writes what is right in its place. */
export function useCorrectHours() {
  const correct = useAct(document)
  return (entry: HoursCorrectionInput) => correct({ entries: [entry] })
}
