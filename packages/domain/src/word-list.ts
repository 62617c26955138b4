/** Words as people list them: "Practicode, Internship, and Ready"; with `or` for a choice: "PDF, PNG, or JPEG". */
export function listed(words: readonly string[], last: 'and' | 'or' = 'and'): string {
  return listParts(words, last)
    .map(({ value }) => value)
    .join('')
}

/** The same in parts: the words themselves, and what stands between them. */
export function listParts(words: readonly string[], last: 'and' | 'or') {
  const type = last === 'and' ? 'conjunction' : 'disjunction'
  return new Intl.ListFormat('en-US', { type }).formatToParts(words)
}
