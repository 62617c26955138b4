import { isStale, type Refusal, rowRefusals } from '@journeyline/app-kit/acts/refusal'
import { useAct } from '@journeyline/app-kit/acts/use-act'
import { labelOf } from '@journeyline/app-kit/label-of'
import type { LeavingReason } from '@journeyline/domain/enrollments/leaving'
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
        rows {
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
      }
      ... on BatchRefusedError {
        rows {
          refusal {
            values
          }
        }
      }
      ...Refused @unmask
    }
  }
`)

export type Moving = {
  movers: readonly Mover[]
  toStage: Stage
  effectiveOn: string
  reason: string | null
  leavingReason: LeavingReason | null
  override: boolean
  keepPlacements: boolean
}

/** Moves learners to a stage, all or none; lists show it at once, and the notice takes it back. */
export function useChangeStage() {
  const t = useMessages(enrollmentMessages)
  const takeBack = useTakeBackMoves()
  // Not written to the cache: one change of each would pass for its whole history there.
  const move = useAct(document, {
    fetchPolicy: 'no-cache',
    changes: (cache, { rows }) => {
      for (const { enrollment } of rows) if (enrollment) movedRow(cache, enrollment)
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
      const changes = outcome.done.rows.flatMap(
        ({ enrollment }) => enrollment?.stageChanges.edges.map(({ node }) => node.id) ?? [],
      )
      notify.done(t('moved', words), { undo: () => void takeBack(changes, words, refresh) })
      refresh()
    }
    return { ...outcome, refusals: outcome.refused ? moveRefusalsIn(outcome.refused, movers) : [] }
  }
}

/** Who could not be moved and why, in the order they were sent; a place in a learner's own row is about no field. */
function moveRefusalsIn(refused: Refusal, movers: readonly Mover[]): MoveRefusal[] {
  return rowRefusals(refused).flatMap(({ index, refusal }) => {
    const mover = movers[index]
    if (!mover) return []
    const [field, ...within] = refusal.path ?? []
    const { enrollmentId, learnerName } = mover
    const facts = { message: refusal.message, stale: isStale(refusal), passableOn: passableOnIn(refusal) }
    return [{ enrollmentId, learnerName, ...facts, field: within.length === 0 ? (field ?? null) : null }]
  })
}

/** The day that the rule names where all is met since, as `GATE_NOT_PASSED_ON_DAY` says it. */
function passableOnIn(refusal: Refusal): string | null {
  const day = (refusal as { values?: { passableOn?: unknown } }).values?.passableOn
  return typeof day === 'string' ? day : null
}
