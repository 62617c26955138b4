import { labelOf } from '@journeyline/app-kit/label-of'
import { isOnPath, needsReason, type Path, STAGES, type Stage } from '@journeyline/domain/enrollments/stages'
import { Board } from '@journeyline/ui/board/board.tsx'
import { CardMenu } from '@journeyline/ui/card/card-menu.tsx'
import { notify } from '@journeyline/ui/feedback/notices.tsx'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { useState } from 'react'
import { BoardCard } from './board-card.tsx'
import type { ColumnData } from './board-data.ts'
import { cardActs } from './card-acts.ts'
import { focusCard } from './focus-card.ts'
import { boardMessages } from './messages.ts'
import { type AskedMove, MoveDialog } from './move-dialog.tsx'
import { type Card, dropAnswer, type MoveDetails } from './move-rule.ts'
import type { useBoard } from './use-board.ts'

type Props = {
  label: string
  /** The stages that the program leads through; another has a column only while somebody stands in it. */
  path: Path
  country: string
  board: ReturnType<typeof useBoard>
}

/** The learners in their stages; a card is moved by dragging, by keyboard or by its menu. */
export function StageBoard({ label, path, country, board }: Props) {
  const t = useMessages(boardMessages)
  const [asked, setAsked] = useState<AskedMove | null>(null)
  const columns = board.data.board.columns.filter(({ stage, count }) => isOnPath(path, stage) || count > 0)
  const medianOf = (stage: Stage) => columns.find((column) => column.stage === stage)?.medianDays ?? null
  const move = (card: Card, to: Stage, details: MoveDetails) => {
    void board.move(card, to, details)
    focusCard(card.learnerId)
  }
  const start = (card: Card, to: Stage) => {
    if (needsReason(card.path, card.stage, to)) setAsked({ card, to })
    else move(card, to, { effectiveOn: board.today, reason: null })
  }
  const shownColumn = ({ stage, count, medianDays, cards }: ColumnData) => ({
    key: stage,
    stage,
    title: labelOf('stage', stage),
    count,
    medianText: medianDays === null ? t('nobody') : t('median', { days: medianDays }),
    cards: cards.edges.map(({ node }) => node),
    hasMore: cards.pageInfo.hasNextPage,
    onMore: () => void board.more(stage, cards.pageInfo.endCursor),
    loadingMore: board.loading === stage,
  })
  return (
    <>
      <Board<Card>
        label={label}
        columns={columns.map(shownColumn)}
        cardId={({ enrollmentId }) => enrollmentId}
        cardName={({ learnerName }) => learnerName}
        renderCard={(card) => <BoardCard card={card} medianDays={medianOf(card.stage)} />}
        cardMenu={(card) => <CardMenu name={card.learnerName} acts={cardActs(t, card, start)} />}
        canDrop={(card, key) => dropAnswer(card, stageOf(key))}
        onMove={(card, key) => start(card, stageOf(key))}
        onRefused={(reason) => notify.failed(reason)}
      />
      <MoveDialog
        asked={asked}
        country={country}
        onClose={() => setAsked(null)}
        onMove={({ card, to }, details) => move(card, to, details)}
      />
    </>
  )
}

/** A column's key is its stage. */
function stageOf(key: string): Stage {
  return STAGES.find((stage) => stage === key) ?? 'TRAINING'
}
