import { useLayoutEffect, useRef, useState } from 'react'

type Changes<Item> = {
  /** One thing says something else. */
  onChange: (items: Item[]) => void
  /** Things came, went or changed places. */
  onArrange: (items: Item[]) => void
}

/**
 * The order of a list whose things have no ids: keys of their own stay with them, so that what is typed and focused stays
 * where it belongs while things move.
 */
export function useArrangement<Item>(items: readonly Item[], { onChange, onArrange }: Changes<Item>) {
  const next = useRef(items.length)
  const [kept, setKeys] = useState(() => items.map((_, index) => index))
  // when the list was replaced from outside (reset, saved by somebody else) its things are new ones
  const keys = kept.length === items.length ? kept : items.map((_, index) => index)
  const focused = useKeptFocus()
  const arrange = (order: readonly number[]) => {
    setKeys(order.map((index) => keys[index]!))
    onArrange(order.map((index) => items[index]!))
  }
  const order = keys.map((_, index) => index)
  return {
    keys,
    add: (item: Item) => {
      next.current = Math.max(next.current, ...keys) + 1
      setKeys([...keys, next.current])
      onArrange([...items, item])
    },
    remove: (index: number) => arrange(order.filter((one) => one !== index)),
    move: (index: number, to: number) => {
      focused.keep()
      arrange(order.filter((one) => one !== index).toSpliced(to, 0, index))
    },
    change: (index: number, item: Item) => onChange(items.with(index, item)),
  }
}

/** The browser takes the focus from an element that is moved within the page; it gets it back. */
function useKeptFocus() {
  const element = useRef<Element | null>(null)
  useLayoutEffect(() => {
    if (element.current instanceof HTMLElement) element.current.focus()
    element.current = null
  })
  return {
    keep: () => {
      element.current = document.activeElement
    },
  }
}
