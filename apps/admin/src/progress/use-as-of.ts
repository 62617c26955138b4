import { useSearchWords, word } from '@journeyline/app-kit/search/search'
import { todayIso } from '@journeyline/ui/words/format'

/** The past day that the address asks for (`?asOf=2026-09-14`), or null for today; a day to come is today. */
export function useAsOf(): string | null {
  const [search] = useSearchWords()
  const day = word(search, 'asOf') ?? ''
  return /^\d{4}-\d{2}-\d{2}$/.test(day) && !Number.isNaN(Date.parse(day)) && day < todayIso() ? day : null
}
