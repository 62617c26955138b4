import type { Announcements } from '@dnd-kit/core'
import { useRef } from 'react'
import { useMessages } from '../words/messages.tsx'
import { uiMessages } from '../words/ui-messages.ts'
import type { BoardColumn, BoardProps } from './board-types.ts'

type Found<Card> = { card: Card; column: BoardColumn<Card> } | null

/** What is said aloud while a card is carried. */
export function useAnnouncements<Card>(
  { columns, cardName, canDrop }: BoardProps<Card>,
  find: (id: string | null) => Found<Card>,
): Announcements {
  const t = useMessages(uiMessages)
  const leftHome = useRef(false)
  const titleOf = (key: string) => columns.find((column) => column.key === key)?.title ?? ''

  const tell = (
    id: string | number,
    over: string | number | undefined,
    say: (name: string, column: string, refusal: string | null, home: boolean) => string | undefined,
  ) => {
    const found = find(String(id))
    if (!found) return undefined
    const key = over === undefined ? found.column.key : String(over)
    const home = key === found.column.key
    const answer = home ? { allowed: true as const } : canDrop(found.card, key)
    return say(cardName(found.card), titleOf(key), answer.allowed ? null : answer.reason, home)
  }
  return {
    onDragStart: ({ active }) => {
      leftHome.current = false
      return tell(active.id, undefined, (name, column) => t('pickedUp', { name, column }))
    },
    onDragOver: ({ active, over }) =>
      tell(active.id, over?.id, (name, column, reason, home) => {
        // Its own column counts as the first one passed over; saying so would drown "picked up".
        if (home && !leftHome.current) return undefined
        leftHome.current = true
        return reason === null
          ? t('overColumn', { name, column })
          : t('overRefused', { name, column, reason })
      }),
    onDragEnd: ({ active, over }) =>
      tell(active.id, over?.id, (name, column, reason, home) =>
        home || reason !== null ? t('droppedBack', { name }) : t('dropped', { name, column }),
      ),
    onDragCancel: ({ active }) => tell(active.id, undefined, (name) => t('cancelled', { name })),
  }
}
