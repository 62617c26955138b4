import { useMutation } from '@apollo/client/react'
import { outcomeOf } from '@journeyline/app-kit/acts/refusal'
import { graphql } from '../../generated/gql.ts'
import type { ImportRosterInput } from '../../generated/graphql.ts'

const document = graphql(`
  mutation ImportRoster($input: ImportRosterInput!) {
    importRoster(input: $input) {
      __typename
      ... on ImportRosterSuccess {
        data {
          id
          status
          interrupted
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
  const [mutate] = useMutation(document, {
    update: (cache, { data }) => {
      if (data?.importRoster.__typename !== 'ImportRosterSuccess') return
      const id = cache.identify(data.importRoster.data)
      for (const fieldName of ['rows', 'unknownCohorts', 'unknownEmployers']) cache.evict({ id, fieldName })
    },
  })
  return async (input: ImportRosterInput) => {
    const { data } = await mutate({ variables: { input } })
    return outcomeOf(data?.importRoster)
  }
}
