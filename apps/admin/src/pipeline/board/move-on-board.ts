import { isStale, rowRefusals, sentenceOf } from '@journeyline/app-kit/acts/refusal'
import { useAct } from '@journeyline/app-kit/acts/use-act'
import type { Stage } from '@journeyline/domain/enrollments/stages'
import { graphql } from '../../generated/gql.ts'
import type { Card, MoveDetails } from './move-rule.ts'

graphql(`
  fragment MovedEnrollment on Enrollment {
    id
    stage
    stageSince
    daysInStage
    version
    stageChanges(first: 1) {
      edges {
        node {
          id
        }
      }
    }
  }
`)

const MoveOnBoard = graphql(`
  mutation MoveOnBoard($input: ChangeStageInput!) {
    changeStage(input: $input) {
      __typename
      ... on ChangeStageSuccess {
        rows {
          enrollment {
            ...MovedEnrollment @unmask
          }
        }
      }
      ...Refused @unmask
    }
  }
`)

const UndoMoveOnBoard = graphql(`
  mutation UndoMoveOnBoard($input: UndoStageChangeInput!) {
    undoStageChange(input: $input) {
      __typename
      ... on UndoStageChangeSuccess {
        enrollment {
          ...MovedEnrollment @unmask
        }
      }
      ...Refused @unmask
    }
  }
`)

export type Answer =
  | { card: Card; stageChangeId: string | null; refused?: never }
  | { refused: string; stale: boolean; card?: never }

/** Moves one learner, expecting the version the board shows; answers with the card as it is now, or with why not. */
export function useMoveOnBoard() {
  const move = useAct(MoveOnBoard)
  return async (card: Card, toStage: Stage, details: MoveDetails): Promise<Answer> => {
    const moves = [{ enrollmentId: card.enrollmentId, expectedVersion: card.version }]
    const { effectiveOn, reason, leaving } = details
    const leavingReason = leaving?.reason ?? null
    const { done, refused } = await move({ moves, toStage, effectiveOn, reason, leavingReason })
    if (done) return moved(card, done.rows[0]?.enrollment)
    const [{ refusal } = { refusal: refused }] = rowRefusals(refused)
    return { refused: sentenceOf(refusal), stale: isStale(refusal) }
  }
}

/** Takes the latest move back; answers with the card as it is now, or with why not. */
export function useUndoMoveOnBoard() {
  const undo = useAct(UndoMoveOnBoard)
  return async (card: Card, stageChangeId: string, reason: string): Promise<Answer> => {
    const { done, refused } = await undo({ stageChangeId, reason })
    return done ? moved(card, done.enrollment) : { refused: sentenceOf(refused), stale: true }
  }
}

type Moved = {
  stage: Stage
  stageSince: string
  daysInStage: number
  version: number
  stageChanges: { edges: readonly { node: { id: string } }[] }
}

function moved(card: Card, enrollment: Moved | null | undefined): Answer {
  if (!enrollment) throw new Error('The server gave no enrollment.')
  const { stage, stageSince, daysInStage, version, stageChanges } = enrollment
  return {
    card: { ...card, stage, stageSince, daysInStage, version },
    stageChangeId: stageChanges.edges[0]?.node.id ?? null,
  }
}
