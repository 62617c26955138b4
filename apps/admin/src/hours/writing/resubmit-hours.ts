import { useAct } from '@journeyline/app-kit/acts/use-act'
import { graphql } from '../../generated/gql.ts'
import type { HoursResubmissionInput } from '../../generated/graphql.ts'

const document = graphql(`
  mutation ResubmitHours($input: ResubmitHoursInput!) {
    resubmitHours(input: $input) {
      __typename
      ... on ResubmitHoursSuccess {
        rows {
          index
        }
      }
      ...Refused @unmask
    }
  }
`)

/** Sends a rejected entry again, mended. */
export function useResubmitHours() {
  const resubmit = useAct(document)
  return (entry: HoursResubmissionInput) => resubmit({ entries: [entry] })
}
