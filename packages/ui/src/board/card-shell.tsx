import { useDraggable } from '@dnd-kit/core'
import { IconGripVertical } from '@tabler/icons-react'
import { useMessages } from '../words/messages.tsx'
import { uiMessages } from '../words/ui-messages.ts'
import classes from './board.module.css'
import type { BoardProps } from './board-types.ts'

type Props<Card> = Omit<BoardProps<Card>, 'columns'> & { card: Card; columnKey: string }

/**
 * A card's place on the board. A mouse may drag it anywhere; touch and keyboard use the handle, a button of
 * its own, so that the card can hold a link and a finger can still scroll.
 */
export function CardShell<Card>({ card, columnKey, cardId, cardName, renderCard, cardMenu }: Props<Card>) {
  const t = useMessages(uiMessages)
  const { setNodeRef, setActivatorNodeRef, listeners, attributes, isDragging } = useDraggable({
    id: cardId(card),
    data: { column: columnKey },
  })
  return (
    <li
      ref={setNodeRef}
      className="jl-card"
      data-dragging={isDragging || undefined}
      onMouseDown={listeners?.onMouseDown as React.MouseEventHandler | undefined}
      onDragStart={(event) => event.preventDefault()}
    >
      <div className={classes.cardContent}>{renderCard(card)}</div>
      <div className={classes.cardTools}>
        <button
          type="button"
          ref={setActivatorNodeRef}
          className={classes.handle}
          aria-label={t('moveCard', { name: cardName(card) })}
          aria-describedby={attributes['aria-describedby']}
          aria-pressed={isDragging || undefined}
          onKeyDown={listeners?.onKeyDown as React.KeyboardEventHandler | undefined}
          onTouchStart={listeners?.onTouchStart as React.TouchEventHandler | undefined}
        >
          <IconGripVertical size={16} stroke={1.6} />
        </button>
        {cardMenu?.(card)}
      </div>
    </li>
  )
}
