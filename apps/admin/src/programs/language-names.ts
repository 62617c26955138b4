const names = new Intl.DisplayNames('en-US', { type: 'language' })

/** Languages in words, by their BCP 47 codes: "English", "Welsh"; what is no code stays as it is written. */
export function languageNames(codes: readonly string[]): string[] {
  return codes.map((code) => (/^[a-z]{2}$/.test(code) ? (names.of(code) ?? code) : code))
}
