import { useCallback, useMemo } from 'react'
import type { Search } from './address.ts'
import { useSearchWords, word, words } from './search.ts'

/**
 * The address's words as a page reads them, and a way to change some. What is typed replaces the address, so that
 * "back" does not go through each letter; every other filter is a step back can undo.
 */
export function useSearchState<State extends { text: string }>(
  read: (search: Search) => State,
): [State, (change: Partial<State>) => void] {
  const [search, setSearch] = useSearchWords()
  const state = useMemo(() => read(search), [read, search])
  const change = useCallback(
    (next: Partial<State>) => setSearch(next as Search, { replace: Object.keys(next).join() === 'text' }),
    [setSearch],
  )
  return [state, change]
}

/** One word of the address, or ''. */
export function textOf(search: Search, name: string): string {
  return word(search, name) ?? ''
}

/** The words of the address that are among the known ones, in their order. */
export function someOf<Value extends string>(search: Search, name: string, known: readonly Value[]): Value[] {
  const listed = words(search, name)
  return known.filter((one) => listed.includes(one))
}
