import { useAct } from '../acts/use-act.ts'
import { graphql } from '../generated/gql.ts'

const document = graphql(`
  mutation UpdateViewer($input: UpdateViewerInput!) {
    updateViewer(input: $input) {
      __typename
      ... on UpdateViewerSuccess {
        viewer {
          language
        }
      }
      ...Refused @unmask
    }
  }
`)

/** Sets the language that whoever is signed in is spoken to in; what was said before is loaded anew, and kept nowhere. */
export const useUpdateViewer = () => useAct(document, { fetchPolicy: 'no-cache' })
