import type { Messages } from '@journeyline/ui/words/define-messages'
import { formatMessage } from '@journeyline/ui/words/message-format'
import { describe, expect, test } from 'vitest'

/** Tests every catalog of messages in some files, by `import.meta.glob`: a new one is found by its file's name. */
export function testCatalogs(files: Record<string, Record<string, Messages>>) {
  const catalogs = Object.values(files).flatMap((exported) =>
    Object.entries(exported).map(([name, catalog]) => ({ name, catalog })),
  )

  describe.each(catalogs)('$name', ({ catalog }) => {
    test.each(Object.entries(catalog))('"%s" reads well in English and in the pseudo locale', (key, text) => {
      const values = Object.fromEntries(valueNames(text).map((name) => [name, valueFor(text, name)]))
      const english = formatMessage('en', catalog, key, values)
      const pseudo = formatMessage('pseudo', catalog, key, values)
      expect(english.trim()).not.toBe('')
      expect(english).not.toMatch(/[{}]|undefined/)
      // Accents stand on every vowel the catalog wrote; a plain one would be a text glued on outside of it.
      expect(without(pseudo, Object.values(values))).not.toMatch(/[aeiou]/)
      if (/[a-z]{3}/.test(without(english, Object.values(values)))) {
        expect(pseudo).toMatch(/[^\p{ASCII}]/u)
        expect(pseudo.length).toBeGreaterThan(english.length)
      }
      for (const value of Object.values(values)) {
        if (typeof value === 'string' && english.includes(value)) expect(pseudo).toContain(value)
      }
    })

    test.each(Object.entries(catalog))('"%s" uses a plain tone', (_key, text) => {
      expect(text).not.toContain('!')
      expect(text).not.toMatch(/\b(please|sorry|oops)\b/i)
    })

    test.each(Object.entries(catalog))('"%s" says no figure of a rule: the rule gives it', (_key, text) => {
      expect(withoutExamples(text)).not.toMatch(/[1-9]/)
    })
  })

  test('there is a catalog for whatever speaks', () => {
    expect(catalogs.length).toBeGreaterThan(0)
  })
}

/** `{name}` and `{count, plural, …}`: the values a text asks for. */
function valueNames(text: string): string[] {
  return [...text.matchAll(/\{\s*(\w+)\s*[,}]/g)].flatMap(([, name]) => (name === undefined ? [] : [name]))
}

/** A number where the text counts, a word anywhere else. */
function valueFor(text: string, name: string): string | number {
  return new RegExp(`\\{\\s*${name}\\s*,\\s*(plural|selectordinal|number)`).test(text) ? 2 : `Qqq-${name}`
}

/** A text without its examples, which are of no rule, and without the cases of its plurals. */
const withoutExamples = (text: string) =>
  text.replaceAll(/=\d+ /g, '').replace(/\b(for example|such as|like)\b.*/is, '')

function without(text: string, values: readonly (string | number)[]): string {
  return values.reduce<string>((left, value) => left.replaceAll(String(value), ''), text)
}
