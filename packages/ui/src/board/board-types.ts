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
