import { normalized } from '../normalized.ts'
import { unescapeFormula } from './csv-safe.ts'

/** How much of a value a message repeats, in characters. */
const QUOTED_LENGTH = 60

/** What stands where a character was lost when a file was saved (Unicode's replacement character). */
export const LOST_CHARACTER = '\u{fffd}'

/**
 * A cell as people read it: line breaks, no-break spaces, control characters and runs of space are one space, none at
 * the ends; marks that nobody sees and that only turn the direction of writing are taken off; accents are composed; an
 * exported apostrophe before a formula is taken off. The text is never evaluated.
 */
export function cellText(raw: string): string {
  return unescapeFormula(
    normalized(raw, 'NFC')
      .replace(/[\p{Bidi_Control}\u2060]+/gu, '')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out; the database refuses NUL.
      .replace(/[\s\u0000-\u001f\u007f\u200b]+/g, ' ')
      .trim(),
  )
}

/** A value for a sentence, cut to 60 characters. */
export function excerpt(value: string): string {
  const characters = [...value]
  return characters.length <= QUOTED_LENGTH ? value : `${characters.slice(0, QUOTED_LENGTH - 1).join('')}…`
}

/** A name to look things up by: upper and lower case and spacing mean nothing. */
export function foldedName(name: string): string {
  return normalized(cellText(name), 'NFKC').toLowerCase()
}
