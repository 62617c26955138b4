/** The words of a search as `fold` in the database writes them: lower case, without accents. At most eight. */
export const foldedWords = (text: string): string[] =>
  text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().split(/\s+/).filter(Boolean).slice(0, 8)
