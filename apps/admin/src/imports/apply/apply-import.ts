import { useAct } from '@journeyline/app-kit/acts/use-act'
import { graphql } from '../../generated/gql.ts'

const document = graphql(`
  mutation ImportRoster($input: ImportRosterInput!) {
    importRoster(input: $input) {
      __typename
      ... on ImportRosterSuccess {
        rosterImport {
          id
          status
          interrupted
          waiting
          bytesRead
          rowsRead
        }
      }
      ...Refused @unmask
    }
  }
`)

/** Starts writing a previewed file. Every list may be different afterwards, so all that was read is asked anew when next shown. */
export function useApplyImport() {
  return useAct(document, {
    changes: (cache, { rosterImport }) => {
      const id = cache.identify(rosterImport)
      for (const fieldName of ['rows', 'unknownCohorts', 'unknownEmployers']) cache.evict({ id, fieldName })
    },
  })
}
