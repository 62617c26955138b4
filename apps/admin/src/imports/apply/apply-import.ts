import { useAct } from '@journeyline/app-kit/acts/use-act'
import { graphql } from '../../generated/gql.ts'

const document = graphql(`
  mutation ApplyImport($input: ApplyImportInput!) {
    applyImport(input: $input) {
      __typename
      ... on ApplyImportSuccess {
        import {
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
    changes: (cache, { import: known }) => {
      const id = cache.identify(known)
      for (const fieldName of ['rows', 'unknownCohorts', 'unknownEmployers']) cache.evict({ id, fieldName })
    },
  })
}
