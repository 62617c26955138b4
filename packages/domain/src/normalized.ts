/** Marks that a letter may carry (Unicode's stream-safe text, UAX 15); no script writes as many. */
const MOST_MARKS = 30
const TOO_MANY_MARKS = new RegExp(`(\\p{M}{${MOST_MARKS}})\\p{M}+`, 'gu')

/**
 * The text in one form of writing. Marks beyond the thirtieth of a letter are dropped first: putting them in order takes
 * time in the square of how many there are, and a text of them alone would hold everybody up.
 */
export function normalized(text: string, form: 'NFC' | 'NFD' | 'NFKC' | 'NFKD'): string {
  return text.replace(TOO_MANY_MARKS, '$1').normalize(form)
}
