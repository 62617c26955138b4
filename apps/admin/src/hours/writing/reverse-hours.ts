import { useAct } from '@journeyline/app-kit/acts/use-act'
import { graphql } from '../../generated/gql.ts'

const document = graphql(`
  mutation ReverseHours($input: ReverseHoursInput!) {
    reverseHours(input: $input) {
      __typename
      ... on ReverseHoursSuccess {
        rows {
          index
        }
      }
      ...Refused @unmask
    }
  }
`)

/** Takes an approved entry back with a reason. */
export function useReverseHours() {
  const reverse = useAct(document)
  return (hoursEntryId: string, reason: string) => reverse({ hoursEntryIds: [hoursEntryId], reason })
}
