// What a spreadsheet takes for the beginning of a formula, behind any apostrophes already there.
const FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/
const ESCAPED_FORMULA = /^'+[=+\-@\t\r\n＝＋－＠]/
const PHONE_NUMBER = /^\+[1-9]\d{6,14}$/

/**
 * A cell that a spreadsheet shows as text and never runs: an apostrophe goes before what looks like a formula. A plain
 * international telephone number stays as it is; it is only a number to a spreadsheet.
 */
export function escapeFormula(text: string): string {
  return FORMULA.test(text) && !PHONE_NUMBER.test(text) ? `'${text}` : text
}

/** The text that `escapeFormula` was given: what is exported reads back as itself. */
export function unescapeFormula(text: string): string {
  return ESCAPED_FORMULA.test(text) ? text.slice(1) : text
}
