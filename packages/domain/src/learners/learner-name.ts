type Name = { firstName: string; lastName: string }

/** The learner's whole name, as staff see it. */
export function learnerName({ firstName, lastName }: Name): string {
  return `${firstName} ${lastName}`.trim()
}

/**
 * What employers see before an interview: first name and the last name's initial, "Amara L.". A last name of one
 * letter, usual in Chinese, is left out: its initial would be the whole of it.
 */
export function publicName({ firstName, lastName }: Name): string {
  const letters = graphemes(lastName).filter((grapheme) => /\p{L}/u.test(grapheme))
  const initial = letters.length > 1 ? `${letters[0]?.toLocaleUpperCase('en-US')}.` : ''
  return `${firstName.trim()} ${initial}`.trim() || 'Name not given'
}

function graphemes(text: string): string[] {
  const segments = new Intl.Segmenter('en-US', { granularity: 'grapheme' }).segment(text.normalize('NFC'))
  return Array.from(segments, ({ segment }) => segment)
}
