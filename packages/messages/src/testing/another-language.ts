import { LANGUAGE_TAGS, LANGUAGES, type Language, LOCALES } from '../language.ts'

/** A language that is none of ours yet, for the type's sake as if it were. */
export const WELSH = 'cy' as string as Exclude<Language, 'pseudo'>

/**
 * Adds Welsh to the languages, as its lines in `language.ts` and in the gathered texts would; each of `texts` is a collection
 * by language, and what Welsh has in it. What this answers takes all of it away again.
 */
export function speakWelsh<Texts>(...texts: [collection: Readonly<Record<'en', Texts>>, welsh: Texts][]) {
  const tables: object[] = [LANGUAGE_TAGS, LOCALES, ...texts.map(([collection]) => collection)]
  const lines: unknown[] = ['cy', 'cy', ...texts.map(([, welsh]) => welsh)]
  const languages = LANGUAGES as readonly string[] as string[]
  languages.push(WELSH)
  for (const [at, table] of tables.entries()) Object.assign(table, { [WELSH]: lines[at] })
  return () => {
    languages.pop()
    for (const table of tables) Reflect.deleteProperty(table, WELSH)
  }
}
