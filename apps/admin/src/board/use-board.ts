import { useApolloClient, useSuspenseQuery } from '@apollo/client/react'
import { problemOf } from '@journeyline/api-client/problem'
import { type Stage, stageName } from '@journeyline/domain/enrollments/stages'
import { todayIso } from '@journeyline/ui/format'
import { useMessages } from '@journeyline/ui/messages.tsx'
import { notify } from '@journeyline/ui/notices.tsx'
import { useState } from 'react'
import { type BoardData, withCard, withFigures, withMore } from './board-data.ts'
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
  const { data, refetch, fetchMore } = useSuspenseQuery(BoardDocument, {
    variables: shown,
    fetchPolicy: 'cache-and-network',
  })
  const [onTheWay, setOnTheWay] = useState<readonly Card[]>([])
  const [loading, setLoading] = useState<Stage | null>(null)
  const sendMove = useMoveOnBoard()
  const sendUndo = useUndoMoveOnBoard()

  const write = (change: (data: BoardData) => BoardData) =>
    client.cache.updateQuery(query, (now) => (now ? change(now) : now))

  /** Shows the card where it is going, sends, and lets the server's answer stand. */
  const carry = async (card: Card, ahead: Card, send: () => Promise<Answer>, lost: string) => {
    setOnTheWay((now) => [...now.filter((one) => one.enrollmentId !== card.enrollmentId), ahead])
    try {
      const answer = await send()
      if (answer.card) {
        write((now) => withCard(now, answer.card))
        void refreshFigures()
      } else {
        notify.failed(answer.refused)
        if (answer.stale) void refetch()
      }
      return answer
    } catch (error) {
      notify.failed(lost, { requestId: problemOf(error).requestId })
      return null
    } finally {
      setOnTheWay((now) => now.filter((one) => one !== ahead))
    }
  }

  const refreshFigures = async () => {
    const answer = await client.query({
      query: BoardFiguresDocument,
      variables: shown,
      fetchPolicy: 'no-cache',
    })
    const columns = answer.data?.board.columns
    if (columns) write((now) => withFigures(now, columns))
  }

  const move = async (card: Card, to: Stage, details: MoveDetails) => {
    const name = card.learnerName
    const ahead = { ...card, stage: to, stageSince: details.effectiveOn, daysInStage: 0 }
    const answer = await carry(card, ahead, () => sendMove(card, to, details), t('notMoved', { name }))
    if (!answer?.card) return answer
    const { stageChangeId, card: now } = answer
    notify.done(t('moved', { name, stage: stageName(to) }), {
      ...(stageChangeId ? { undo: () => void undo(now, card, stageChangeId) } : {}),
    })
    return answer
  }

  const undo = async (card: Card, before: Card, stageChangeId: string) => {
    const name = card.learnerName
    const send = () => sendUndo(card, stageChangeId, t('undoneFromBoard'))
    const answer = await carry(card, { ...card, stage: before.stage }, send, t('notUndone', { name }))
    if (answer?.card) notify.done(t('undone', { name, stage: stageName(answer.card.stage) }))
  }

  const more = async (stage: Stage, after: string | null) => {
    setLoading(stage)
    try {
      await fetchMore({
        variables: { ...shown, stages: [stage], after },
        updateQuery: (now, { fetchMoreResult }) => withMore(now, fetchMoreResult),
      })
    } catch (error) {
      notify.failed(t('moreFailed'), { requestId: problemOf(error).requestId })
    } finally {
      setLoading(null)
    }
  }

  return { data: onTheWay.reduce(withCard, data), loading, move, more, today: todayIso() }
}
