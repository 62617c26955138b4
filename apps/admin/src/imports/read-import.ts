import { useAct } from '@journeyline/app-kit/acts/use-act'
import { graphql } from '../generated/gql.ts'

const document = graphql(`
  mutation PreviewRoster($input: PreviewRosterInput!) {
    previewRoster(input: $input) {
      __typename
      ... on PreviewRosterSuccess {
        rosterImport {
          id
          status
          interrupted
          waiting
          bytesRead
          rowsRead
          failure
        }
      }
      ...Refused @unmask
    }
  }
`)

/** Has an uploaded file read (or read again) on the server; what was shown of an earlier reading no longer counts. */
export function useReadImport() {
  const read = useAct(document, {
    changes: (cache, { rosterImport }) => {
      const id = cache.identify(rosterImport)
      for (const fieldName of ['rows', 'unknownCohorts', 'unknownEmployers']) cache.evict({ id, fieldName })
      cache.evict({ id: 'ROOT_QUERY', fieldName: 'rosterImports' })
    },
  })
  return (importId: string) => read({ importId })
}
