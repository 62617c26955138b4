import { useNavigate, useSearch } from '@tanstack/react-router'
import type { Search } from './address.ts'

/** One word of the address, or undefined. */
export function word(search: Search, name: string): string | undefined {
  return words(search, name)[0]
}

/** Every value of one word of the address. */
export function words(search: Search, name: string): readonly string[] {
  const value = search[name]
  if (value === undefined || value === '') return []
  return typeof value === 'string' ? [value] : value
}

/** The present page's search, and a way to change some of its words (undefined takes one out). Each change is a step back can undo, unless `replace`. */
export function useSearchWords(): [Search, (change: Search, options?: { replace?: boolean }) => void] {
  const search: Search = useSearch({ strict: false })
  const navigate = useNavigate()
  return [
    search,
    (change, { replace = false } = {}) =>
      void navigate({
        to: '.',
        search: (now: Search) => ({ ...now, ...change }),
        replace,
        resetScroll: false,
      }),
  ]
}
