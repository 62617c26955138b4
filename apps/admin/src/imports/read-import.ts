import { useAct } from '@journeyline/app-kit/acts/use-act'
import { graphql } from '../generated/gql.ts'

const document = graphql(`
  mutation PreviewImport($input: PreviewImportInput!) {
    previewImport(input: $input) {
      __typename
      ... on PreviewImportSuccess {
        import {
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
    changes: (cache, { import: known }) => {
      const id = cache.identify(known)
      for (const fieldName of ['rows', 'unknownCohorts', 'unknownEmployers']) cache.evict({ id, fieldName })
      cache.evict({ id: 'ROOT_QUERY', fieldName: 'imports' })
    },
  })
  return (importId: string) => read({ importId })
}
