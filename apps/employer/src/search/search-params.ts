/** The address's search part as plain strings; lists are written with commas, so a link stays readable. */
export function parseSearch(search: string): Record<string, string> {
  return Object.fromEntries(new URLSearchParams(search))
}

/** The other way round; what is undefined, empty or false is left out. */
export function stringifySearch(values: Record<string, unknown>): string {
  const params = new URLSearchParams()
  for (const [name, value] of Object.entries(values)) {
    const text = Array.isArray(value) ? value.join(',') : value === false ? '' : String(value ?? '')
    if (text) params.set(name, text)
  }
  const text = params.toString().replaceAll('%2C', ',')
  return text && `?${text}`
}

/** The known words of a comma list from the address; undefined when there are none. */
export function wordsFrom<Word extends string>(value: unknown, known: readonly Word[]): Word[] | undefined {
  const parts = Array.isArray(value) ? value.map(String) : String(value ?? '').split(',')
  const words = known.filter((word) => parts.includes(word))
  return words.length > 0 ? words : undefined
}
