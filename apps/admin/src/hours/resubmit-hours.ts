import { useAct } from '@journeyline/app-kit/acts/use-act'
import { graphql } from '../generated/gql.ts'

const document = graphql(`
  mutation ResubmitHours($input: ResubmitHoursInput!) {
    resubmitHours(input: $input) {
      __typename
      ... on ResubmitHoursSuccess {
        hoursEntry {
          id
        }
      }
      ...Refused @unmask
    }
  }
`)

/** Sends rejected hours again, mended. */
export const useResubmitHours = () => useAct(document)
