import { useAct } from '@journeyline/app-kit/acts/use-act'
import { graphql } from '../../generated/gql.ts'

const document = graphql(`
  mutation ConfirmCompletion($input: ConfirmCompletionInput!) {
    confirmCompletion(input: $input) {
      __typename
      ... on ConfirmCompletionSuccess {
        enrollment {
          id
          ...CompletionNext_enrollment
        }
      }
      ...Refused @unmask
    }
  }
`)

/** Lets a completion hold although something that it asks for is not met any more. */
export const useConfirmCompletion = () => useAct(document)
