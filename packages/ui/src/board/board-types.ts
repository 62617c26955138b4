import type { ReactNode } from 'react'

/** Whether a card may be dropped on a column, and the rule's sentence why not. */
export type DropAnswer = { allowed: true } | { allowed: false; reason: string }

export type BoardColumn<Card> = {
  key: string
  title: string
  /** How many cards the column has in all, loaded or not. */
  count: number
  medianText?: string
  /** A stage key; gives the column its fixed colour. */
  stage?: string
  cards: readonly Card[]
  hasMore?: boolean
  onMore?: () => void
  loadingMore?: boolean
}

/** What a board shows and what may be done on it. */
export type BoardProps<Card> = {
  /** The board's accessible name. */
  label: string
  columns: readonly BoardColumn<Card>[]
  cardId: (card: Card) => string
  cardName: (card: Card) => string
  renderCard: (card: Card) => ReactNode
  cardMenu?: (card: Card) => ReactNode
  canDrop: (card: Card, columnKey: string) => DropAnswer
  onMove: (card: Card, columnKey: string) => void
  onRefused: (reason: string, card: Card, columnKey: string) => void
}
