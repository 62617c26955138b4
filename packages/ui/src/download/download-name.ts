import { todayIso } from '../words/format.ts'

/** What of an address is no filter of a list. */
const NO_FILTER = ['locale', 'page', 'dialog', 'tab']

/** The name of a downloaded list: what it is of, the filters of its page's address, and the day. */
export function downloadName(what: string, search: string, today = todayIso()): string {
  const filters = [...new URLSearchParams(search)]
    .filter(([key, value]) => !NO_FILTER.includes(key) && value !== '')
    .map(([key, value]) => `${key} ${value}`)
  return [what, ...filters, today]
    .join(', ')
    .replace(/[^\p{L}\p{N} ,._-]+/gu, ' ')
    .replace(/ +/g, ' ')
    .slice(0, 120)
}
