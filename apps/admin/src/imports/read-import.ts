import { useMutation } from '@apollo/client/react'
import { outcomeOf } from '@journeyline/app-kit/acts/refusal'
import { graphql } from '../generated/gql.ts'

const document = graphql(`
  mutation PreviewRoster($input: PreviewRosterInput!) {
    previewRoster(input: $input) {
      __typename
      ... on PreviewRosterSuccess {
        data {
          id
          status
          interrupted
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
  const [mutate] = useMutation(document, {
    update: (cache, { data }) => {
      if (data?.previewRoster.__typename !== 'PreviewRosterSuccess') return
      const id = cache.identify(data.previewRoster.data)
      for (const fieldName of ['rows', 'unknownCohorts', 'unknownEmployers']) cache.evict({ id, fieldName })
      cache.evict({ id: 'ROOT_QUERY', fieldName: 'rosterImports' })
    },
  })
  return async (importId: string) => {
    const { data } = await mutate({ variables: { input: { importId } } })
    return outcomeOf(data?.previewRoster)
  }
}
