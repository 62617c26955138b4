import { useAct } from '@journeyline/app-kit/acts/use-act'
import { graphql } from '../generated/gql.ts'
import { movedRow } from './moved-row.ts'

const document = graphql(`
  mutation UndoStageChange($input: UndoStageChangeInput!) {
    undoStageChange(input: $input) {
      __typename
      ... on UndoStageChangeSuccess {
        enrollment {
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
                  label
                }
              }
            }
          }
        }
      }
      ...Refused @unmask
    }
  }
`)

/** Takes back an enrollment's latest stage change; lists show the stage before at once. */
export function useUndoStageChange() {
  // Not written to the cache: one change would pass for the whole history there.
  const undo = useAct(document, {
    changes: (cache, { enrollment }) => movedRow(cache, enrollment),
    fetchPolicy: 'no-cache',
  })
  return (stageChangeId: string, reason: string) => undo({ stageChangeId, reason })
}
