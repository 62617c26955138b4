import type { Messages } from '@journeyline/ui/define-messages'
import { formatMessage } from '@journeyline/ui/message-format'
import { describe, expect, test } from 'vitest'

/** Every catalog of the console; a new one is found by its file's name. */
const files = import.meta.glob<Record<string, Messages>>('./**/*messages.ts', { eager: true })
const catalogs = Object.entries(files).flatMap(([file, exported]) =>
  Object.entries(exported).map(([name, catalog]) => ({ file, name, catalog })),
)

describe.each(catalogs)('$name', ({ catalog }) => {
  test.each(Object.entries(catalog))('"%s" reads well in English and in the pseudo locale', (key, text) => {
    const values = Object.fromEntries(valueNames(text).map((name) => [name, valueFor(text, name)]))
    const english = formatMessage('en', catalog, key, values)
    const pseudo = formatMessage('pseudo', catalog, key, values)
    expect(english.trim()).not.toBe('')
    expect(english).not.toMatch(/[{}]|undefined/)
    // Accents show that a text comes from the catalog; every text with letters of its own has some.
    if (/[a-z]{3}/.test(without(english, Object.values(values)))) expect(pseudo).toMatch(/[^\p{ASCII}]/u)
    for (const value of Object.values(values)) {
      if (typeof value === 'string' && english.includes(value)) expect(pseudo).toContain(value)
    }
  })
})

test('there is a catalog for every feature that speaks', () => {
  expect(catalogs.length).toBeGreaterThanOrEqual(4)
})

/** `{name}` and `{count, plural, …}`: the values a text asks for. */
function valueNames(text: string): string[] {
  return [...text.matchAll(/\{\s*(\w+)\s*[,}]/g)].flatMap(([, name]) => (name === undefined ? [] : [name]))
}

/** A number where the text counts, a word anywhere else. */
function valueFor(text: string, name: string): string | number {
  return new RegExp(`\\{\\s*${name}\\s*,\\s*(plural|selectordinal|number)`).test(text) ? 2 : `Value-${name}`
}

function without(text: string, values: readonly (string | number)[]): string {
  return values.reduce<string>((left, value) => left.replaceAll(String(value), ''), text)
}
