/** The search part of an address in plain words; a word given several times is a list. */
export type Search = Readonly<Record<string, string | readonly string[] | undefined>>

/** `?stage=READY&stage=TRAINING&text=noor` as `{ stage: ['READY', 'TRAINING'], text: 'noor' }`. */
export function parseSearch(text: string): Search {
  const found = new URLSearchParams(text)
  return Object.fromEntries(
    [...new Set(found.keys())].map((name) => {
      const values = found.getAll(name)
      return [name, values.length > 1 ? values : (values[0] ?? '')]
    }),
  )
}

/** The other way; what is undefined, empty or an empty list is left out. */
export function stringifySearch(search: Record<string, unknown>): string {
  const pairs = Object.entries(search).flatMap(([name, value]) =>
    (Array.isArray(value) ? value : [value])
      .filter((one) => one !== undefined && one !== null && one !== '')
      .map((one) => [name, String(one)]),
  )
  return pairs.length === 0 ? '' : `?${new URLSearchParams(pairs)}`
}
