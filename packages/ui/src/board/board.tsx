import {
  DndContext,
  type DragEndEvent,
  DragOverlay,
  KeyboardSensor,
  MouseSensor,
  TouchSensor,
  useSensor,
  useSensors,
} from '@dnd-kit/core'
import { useReducedMotion } from '@mantine/hooks'
import { useState } from 'react'
import { useMessages } from '../words/messages.tsx'
import { uiMessages } from '../words/ui-messages.ts'
import { useAnnouncements } from './announcements.ts'
import type { BoardProps } from './board-types.ts'
import { Column } from './column.tsx'
import { columnUnder, nextColumn } from './column-steps.ts'

export type { BoardColumn, BoardProps, DropAnswer } from './board-types.ts'

import classes from './board.module.css'

const keys = { start: ['Space'], end: ['Space', 'Enter'], cancel: ['Escape'] }

/** Cards in columns, moved by dragging, by keyboard from their handle, or by their menu. A refused card springs back. */
export function Board<Card>(props: BoardProps<Card>) {
  const t = useMessages(uiMessages)
  const still = useReducedMotion()
  const [draggedId, setDraggedId] = useState<string | null>(null)
  const [overKey, setOverKey] = useState<string | null>(null)
  const sensors = useSensors(
    useSensor(MouseSensor, { activationConstraint: { distance: 6 } }),
    useSensor(TouchSensor, { activationConstraint: { delay: 180, tolerance: 8 } }),
    useSensor(KeyboardSensor, { keyboardCodes: keys, coordinateGetter: nextColumn }),
  )
  const find = (id: string | null) => findCard(props, id)
  const announcements = useAnnouncements(props, find)
  const dragged = find(draggedId)
  const answerOf = (key: string | null) =>
    dragged && key !== null && key !== dragged.column.key ? props.canDrop(dragged.card, key) : undefined
  const answer = answerOf(overKey)

  const drop = ({ active, over }: DragEndEvent) => {
    setDraggedId(null)
    const found = find(String(active.id))
    if (!found || !over || over.id === found.column.key) return
    const answer = props.canDrop(found.card, String(over.id))
    if (answer.allowed) props.onMove(found.card, String(over.id))
    else props.onRefused(answer.reason, found.card, String(over.id))
  }
  return (
    <DndContext
      sensors={sensors}
      collisionDetection={columnUnder}
      accessibility={{ announcements, screenReaderInstructions: { draggable: t('dragHow') } }}
      onDragStart={({ active }) => {
        setDraggedId(String(active.id))
        setOverKey(null)
      }}
      onDragOver={({ over }) => setOverKey(over ? String(over.id) : null)}
      onDragCancel={() => setDraggedId(null)}
      onDragEnd={drop}
    >
      <section
        className={classes.board}
        aria-label={props.label}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
        tabIndex={0}
      >
        <div className={classes.row}>
          {props.columns.map((column) => (
            <Column key={column.key} column={column} {...props} answer={answerOf(column.key)} />
          ))}
        </div>
      </section>
      <DragOverlay dropAnimation={still ? null : undefined}>
        {dragged && (
          <div className={`jl-card ${classes.cardLifted}`}>
            <div className={classes.cardContent}>{props.renderCard(dragged.card)}</div>
            {answer && !answer.allowed && <p className={classes.cardReason}>{answer.reason}</p>}
          </div>
        )}
      </DragOverlay>
    </DndContext>
  )
}

/** The card of an id and the column it stands in. */
function findCard<Card>({ columns, cardId }: BoardProps<Card>, id: string | null) {
  for (const column of columns) {
    const card = column.cards.find((candidate) => cardId(candidate) === id)
    if (card !== undefined) return { card, column }
  }
  return null
}
