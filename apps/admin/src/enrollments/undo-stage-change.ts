import { useMutation } from '@apollo/client/react'
import { outcomeOf } from '../app/refusal.ts'
import { graphql } from '../generated/gql.ts'
import { movedRow } from './moved-row.ts'

const document = graphql(`
  mutation UndoStageChange($input: UndoStageChangeInput!) {
    undoStageChange(input: $input) {
      __typename
      ... on UndoStageChangeSuccess {
        data {
          id
          stage
          stageSince
          daysInStage
          version
          stageChanges(first: 1) {
            edges {
              node {
                id
                recordedAt
                recordedBy {
                  id
                  name
                }
              }
            }
          }
        }
      }
      ... on Refusal {
        message
      }
      ... on InputError {
        fields {
          path
          message
        }
      }
      ... on RuleError {
        field
      }
    }
  }
`)

/** Takes back an enrollment's latest stage change; lists show the stage before at once. */
export function useUndoStageChange() {
  // Not written to the cache: one change would pass for the whole history there.
  const [mutate] = useMutation(document, { fetchPolicy: 'no-cache' })
  return async (stageChangeId: string, reason: string) => {
    const { data } = await mutate({
      variables: { input: { stageChangeId, reason } },
      update: (cache, { data: answer }) => {
        if (answer && 'data' in answer.undoStageChange) movedRow(cache, answer.undoStageChange.data)
      },
    })
    return outcomeOf(data?.undoStageChange)
  }
}
