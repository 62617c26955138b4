import type { Search } from '@journeyline/app-kit/search/address'
import { word } from '@journeyline/app-kit/search/search'

/** Which two versions are compared, and whether what is the same is shown too; the latest two unless the address says. */
export function comparedIn<Version extends { id: string }>(search: Search, versions: readonly Version[]) {
  const named = (name: string) => versions.find(({ id }) => id === word(search, name))
  const [latest, previous] = versions
  const after = named('after') ?? latest
  const before = named('before') ?? previous
  return { before, after, all: word(search, 'all') === '1' }
}
