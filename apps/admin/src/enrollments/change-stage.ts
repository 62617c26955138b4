import { useAct } from '@journeyline/app-kit/acts/use-act'
import { labelOf } from '@journeyline/app-kit/label-of'
import type { Stage } from '@journeyline/domain/enrollments/stages'
import { notify } from '@journeyline/ui/feedback/notices.tsx'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { graphql } from '../generated/gql.ts'
import { enrollmentMessages } from './messages.ts'
import type { MoveRefusal, Mover } from './move.ts'
import { movedRow } from './moved-row.ts'
import { useTakeBackMoves } from './take-back-moves.ts'

const document = graphql(`
  mutation ChangeStage($input: ChangeStageInput!) {
    changeStage(input: $input) {
      __typename
      ... on ChangeStageSuccess {
        enrollments {
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
      ... on StageChangesRefusedError {
        refusals {
          enrollmentId
          learnerName
          message
          field
          stale
        }
      }
    }
  }
`)

export type Moving = {
  movers: readonly Mover[]
  toStage: Stage
  effectiveOn: string
  reason: string | null
  override: boolean
}

/** Moves learners to a stage, all or none; lists show it at once, and the notice takes it back. */
export function useChangeStage() {
  const t = useMessages(enrollmentMessages)
  const takeBack = useTakeBackMoves()
  // Not written to the cache: one change of each would pass for its whole history there.
  const move = useAct(document, {
    fetchPolicy: 'no-cache',
    changes: (cache, { enrollments }) => {
      for (const enrollment of enrollments) movedRow(cache, enrollment)
    },
  })
  return async ({ movers, ...change }: Moving, refresh: () => void) => {
    const moves = movers.map(({ enrollmentId, version }) => ({ enrollmentId, expectedVersion: version }))
    const outcome = await move({ moves, ...change })
    if (outcome.done) {
      const [only] = movers
      const words = {
        count: movers.length,
        name: only?.learnerName ?? '',
        stage: labelOf('stage', change.toStage),
      }
      const changes = outcome.done.enrollments.flatMap(({ stageChanges }) =>
        stageChanges.edges.map(({ node }) => node.id),
      )
      notify.done(t('moved', words), { undo: () => void takeBack(changes, words, refresh) })
      refresh()
    }
    const refusals: readonly MoveRefusal[] = outcome.refused?.refusals ?? []
    return { ...outcome, refusals }
  }
}
