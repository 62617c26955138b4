import { useApolloClient, useSuspenseQuery } from '@apollo/client/react'
import { problemOf } from '@journeyline/api-client/problem'
import { labelOf } from '@journeyline/app-kit/label-of'
import type { Stage } from '@journeyline/domain/enrollments/stages'
import { notify } from '@journeyline/ui/feedback/notices.tsx'
import { todayIso } from '@journeyline/ui/words/format'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { useState } from 'react'
import { type BoardData, boardIn, withCard, withFigures, withMore } from './board-data.ts'
import { BoardDocument } from './board-document.ts'
import { BoardFiguresDocument } from './board-figures.ts'
import { boardMessages } from './messages.ts'
import { type Answer, useMoveOnBoard, useUndoMoveOnBoard } from './move-on-board.ts'
import type { Card, MoveDetails } from './move-rule.ts'

type Shown = { programId: string; cohortId: string | null }

/** The board's data and its acts. A moved card stands in its new column at once and goes back when the server says no. */
export function useBoard(shown: Shown) {
  const t = useMessages(boardMessages)
  const client = useApolloClient()
  const query = { query: BoardDocument, variables: shown }
  const asked = useSuspenseQuery(BoardDocument, {
    variables: shown,
    fetchPolicy: 'cache-and-network',
  })
  const { refetch, fetchMore } = asked
  const data = boardIn(asked.data)
  const [onTheWay, setOnTheWay] = useState<readonly Card[]>([])
  const [loading, setLoading] = useState<Stage | null>(null)
  const sendMove = useMoveOnBoard()
  const sendUndo = useUndoMoveOnBoard()

  const write = (change: (data: BoardData) => BoardData) =>
    client.cache.updateQuery(query, (now) => (now ? change(boardIn(now)) : now))

  const land = (card: Card) => setOnTheWay((now) => now.filter((one) => one !== card))

  /** Shows the card where it is going, sends, and lets the server's answer stand. */
  const carry = async (card: Card, ahead: Card, send: () => Promise<Answer>, lost: string) => {
    setOnTheWay((now) => [...now.filter((one) => one.enrollmentId !== card.enrollmentId), ahead])
    try {
      const answer = await send()
      if (answer.card) {
        write((now) => withCard(now, answer.card))
        void refreshFigures()
        // Until the cache's new board is drawn, the card keeps its place ahead of it.
        setTimeout(land, 1000, ahead)
      } else {
        land(ahead)
        notify.failed(answer.refused)
        if (answer.stale) void refetch()
      }
      return answer
    } catch (error) {
      land(ahead)
      notify.failed(lost, { requestId: problemOf(error).requestId })
      return null
    }
  }

  const refreshFigures = async () => {
    const answer = await client.query({
      query: BoardFiguresDocument,
      variables: shown,
      fetchPolicy: 'no-cache',
    })
    const columns = answer.data?.board?.columns
    if (columns) write((now) => withFigures(now, columns))
  }

  const move = async (card: Card, to: Stage, details: MoveDetails) => {
    const name = card.learnerName
    const ahead = { ...after(card), stage: to, stageSince: details.effectiveOn, daysInStage: 0 }
    const answer = await carry(card, ahead, () => sendMove(card, to, details), t('notMoved', { name }))
    if (!answer?.card) return answer
    const { stageChangeId, card: now } = answer
    notify.done(t('moved', { name, stage: labelOf('stage', to) }), {
      ...(stageChangeId ? { undo: () => void undo(now, card, stageChangeId) } : {}),
    })
    return answer
  }

  const undo = async (card: Card, before: Card, stageChangeId: string) => {
    const name = card.learnerName
    const send = () => sendUndo(card, stageChangeId, t('undoneFromBoard'))
    const answer = await carry(
      card,
      { ...after(card), stage: before.stage, stageSince: before.stageSince, daysInStage: before.daysInStage },
      send,
      t('notUndone', { name }),
    )
    if (answer?.card) notify.done(t('undone', { name, stage: labelOf('stage', answer.card.stage) }))
  }

  const more = async (stage: Stage, after: string | null) => {
    setLoading(stage)
    try {
      await fetchMore({
        variables: { ...shown, stages: [stage], after },
        updateQuery: (now, { fetchMoreResult }) => withMore(boardIn(now), boardIn(fetchMoreResult)),
      })
    } catch (error) {
      notify.failed(t('moreFailed'), { requestId: problemOf(error).requestId })
    } finally {
      setLoading(null)
    }
  }

  const ahead = onTheWay.filter((card) => !hasArrived(data, card))
  return { data: ahead.reduce(withCard, data), loading, move, more, today: todayIso() }
}

/** The card as the next version of itself; when the board has that version, the server's word is on it. */
function after(card: Card): Card {
  return { ...card, version: card.version + 1 }
}

function hasArrived(data: BoardData, card: Card): boolean {
  return data.board.columns.some(({ cards }) =>
    cards.edges.some(({ node }) => node.enrollmentId === card.enrollmentId && node.version >= card.version),
  )
}
