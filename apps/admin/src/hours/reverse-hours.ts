import { useAct } from '@journeyline/app-kit/acts/use-act'
import { graphql } from '../generated/gql.ts'

const document = graphql(`
  mutation ReverseHours($input: ReverseHoursInput!) {
    reverseHours(input: $input) {
      __typename
      ... on ReverseHoursSuccess {
        data {
          id
        }
      }
      ...Refused @unmask
    }
  }
`)

/** Takes an approved entry back with a reason; returns why it could not be. */
export function useReverseHours() {
  const reverse = useAct(document)
  return async (entryId: string, reason: string) => (await reverse({ entryId, reason })).refused
}
