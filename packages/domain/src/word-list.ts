/** Words as people list them: "Practicode, Internship, and Ready"; with `or` for a choice: "PDF, PNG, or JPEG". */
export function listed(words: readonly string[], last: 'and' | 'or' = 'and'): string {
  const type = last === 'and' ? 'conjunction' : 'disjunction'
  return new Intl.ListFormat('en-US', { type }).format(words)
}
