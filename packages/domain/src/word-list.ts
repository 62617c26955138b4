/** Words as people list them: "Practicode, Internship, and Ready"; with `or` for a choice: "PDF, PNG, or JPEG". */
export function listed(words: readonly string[], last: 'and' | 'or' = 'and', locale = 'en-US'): string {
  return listFormat(last, locale).format(words)
}

/** What stands between the words of a list: of two, between the first of many, and before the last of many. */
export function jointsOf(last: 'and' | 'or', locale: string): { pair: string; many: string; last: string } {
  const [pair = ' '] = jointsIn(['A', 'B'], last, locale)
  const [many = ' ', beforeLast = ' '] = jointsIn(['A', 'B', 'C'], last, locale)
  return { pair, many, last: beforeLast }
}

function jointsIn(words: readonly string[], last: 'and' | 'or', locale: string): string[] {
  const parts = listFormat(last, locale).formatToParts(words)
  return parts.filter(({ type }) => type === 'literal').map(({ value }) => value)
}

const formats = new Map<string, Intl.ListFormat>()

function listFormat(last: 'and' | 'or', locale: string): Intl.ListFormat {
  const type = last === 'and' ? 'conjunction' : 'disjunction'
  const format = formats.get(`${type} ${locale}`) ?? new Intl.ListFormat(locale, { type })
  formats.set(`${type} ${locale}`, format)
  return format
}
