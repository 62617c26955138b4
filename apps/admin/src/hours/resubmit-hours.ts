import { useAct } from '@journeyline/app-kit/acts/use-act'
import { graphql } from '../generated/gql.ts'
import type { ResubmitHoursInput } from '../generated/graphql.ts'

const document = graphql(`
  mutation ResubmitHours($input: ResubmitHoursInput!) {
    resubmitHours(input: $input) {
      __typename
      ... on ResubmitHoursSuccess {
        data {
          id
        }
      }
      ...Refused @unmask
    }
  }
`)

/** Sends rejected hours again, mended; returns why they could not be. */
export function useResubmitHours() {
  const resubmit = useAct(document)
  return async (input: ResubmitHoursInput) => (await resubmit(input)).refused
}
