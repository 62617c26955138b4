/** The known words of a list from the address, also of one written with commas, as addresses were once; undefined when there are none. */
export function wordsFrom<Word extends string>(value: unknown, known: readonly Word[]): Word[] | undefined {
  const parts = Array.isArray(value) ? value.map(String) : String(value ?? '').split(',')
  const words = known.filter((word) => parts.includes(word))
  return words.length > 0 ? words : undefined
}
