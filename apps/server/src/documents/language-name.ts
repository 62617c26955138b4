/** A language by its name: "Welsh"; its code where it has none. */
export function languageName(code: string): string {
  return LANGUAGES.of(code) ?? code
}

const LANGUAGES = new Intl.DisplayNames('en-US', { type: 'language' })
