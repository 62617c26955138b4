import { useDroppable } from '@dnd-kit/core'
import { useId } from 'react'
import { stageColor } from '../identity/stages.ts'
import { ShowMore } from '../table/show-more.tsx'
import { useFormats, useMessages } from '../words/messages.tsx'
import { uiMessages } from '../words/ui-messages.ts'
import classes from './board.module.css'
import type { BoardColumn, BoardProps, DropAnswer } from './board-types.ts'
import { CardShell } from './card-shell.tsx'

type Props<Card> = Omit<BoardProps<Card>, 'columns'> & {
  column: BoardColumn<Card>
  /** What the rule says of the card being carried; none while nothing is carried or it is at home here. */
  answer: DropAnswer | undefined
}

/** One column: its word and colour, count and median, its cards. */
export function Column<Card>({ column, answer, ...board }: Props<Card>) {
  const t = useMessages(uiMessages)
  const format = useFormats()
  const id = useId()
  const { setNodeRef, isOver } = useDroppable({ id: column.key })
  const left = column.count - column.cards.length
  return (
    <section
      ref={setNodeRef}
      className={classes.column}
      aria-labelledby={id}
      data-drop={answer && (answer.allowed ? 'allowed' : 'refused')}
      data-over={isOver || undefined}
    >
      <header className={classes.columnHead} style={{ borderTopColor: stageColor(column.stage).bar }}>
        <h2 id={id}>
          {column.title} <span className="jl-dim jl-num">{format.number(column.count)}</span>
        </h2>
        {column.medianText && <p className="jl-dim jl-num">{column.medianText}</p>}
      </header>
      {column.cards.length === 0 ? (
        <p className={classes.columnEmpty}>{t('emptyColumn')}</p>
      ) : (
        <ul className={classes.columnCards}>
          {column.cards.map((card) => (
            <CardShell key={board.cardId(card)} card={card} columnKey={column.key} {...board} />
          ))}
        </ul>
      )}
      {column.hasMore && column.onMore && (
        <ShowMore left={left} loading={column.loadingMore ?? false} onMore={column.onMore} />
      )}
    </section>
  )
}
