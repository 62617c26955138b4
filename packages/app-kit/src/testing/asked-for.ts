import type { Messages } from '@journeyline/ui/words/define-messages'
import { expect, test } from 'vitest'

type Sources = Record<string, string>

/** What a message may be named for besides: a stage, a kind, a status; as the domain and the client write them. */
const domain = import.meta.glob<string>('../../../domain/src/**/*.ts', {
  query: '?raw',
  import: 'default',
  eager: true,
})
const client = import.meta.glob<string>('../../../api-client/src/**/*.ts', {
  query: '?raw',
  import: 'default',
  eager: true,
})

/**
 * Tests that each message is asked for: its key stands in a file that names the catalog, in one that imports such a file
 * or is imported by it, or is a value of the domain's. Sources are raw texts by their paths, as `import.meta.glob` has them.
 */
export function testAskedFor(files: Record<string, Record<string, Messages>>, sources: Sources) {
  const readers = Object.entries(sources)
    .filter(([path]) => !path.endsWith('messages.ts') && !path.includes('.test.'))
    .map(([path, text]) => ({ path, text, imports: importsOf(path, text) }))
  const values = new Set([
    ...stringsIn(Object.values(domain).join()).filter((value) => /^[A-Z_]+$|-/.test(value)),
    ...stringsIn(Object.values(client).join()),
  ])

  test('every message is asked for', () => {
    const unasked = Object.values(files).flatMap((exported) =>
      Object.entries(exported).flatMap(([name, catalog]) => {
        const asks = asksIn(near(name, readers))
        const isAsked = (key: string) => values.has(key) || asks.some((ask) => ask.test(key))
        return Object.keys(catalog)
          .filter((key) => !isAsked(key))
          .map((key) => `${name}.${key}`)
      }),
    )
    expect(unasked).toEqual([])
  })
}

type Reader = { path: string; text: string; imports: ReadonlySet<string> }

/** The files that name the catalog, and those next to them. */
function near(name: string, readers: readonly Reader[]): Reader[] {
  const naming = readers.filter(({ text }) => new RegExp(`\\b${name}\\b`).test(text))
  return readers.filter(
    (reader) =>
      naming.includes(reader) ||
      naming.some(({ path, imports }) => imports.has(reader.path) || reader.imports.has(path)),
  )
}

/** What may be asked for there: whatever is written as a text, and what a template may make. */
function asksIn(readers: readonly Reader[]): RegExp[] {
  const text = readers.map((reader) => reader.text).join('\n')
  const templates = [...text.matchAll(/`([\w-]*\$\{[^`]*)`/g)].map(([, template = '']) =>
    template.replaceAll(/\$\{[^}]*\}/g, '\\w+'),
  )
  const made = templates.filter((template) => /^(?:[\w-]|\\w\+)+$/.test(template) && template !== '\\w+')
  return [...stringsIn(text), ...made].map((ask) => new RegExp(`^${ask}$`))
}

const stringsIn = (text: string): string[] =>
  [...text.matchAll(/'([\w-]+)'/g)].flatMap(([, value]) => (value === undefined ? [] : [value]))

const importsOf = (path: string, text: string): Set<string> =>
  new Set(
    [...text.matchAll(/from '(\.[^']+)'/g)].map(
      ([, to = '']) => `.${new URL(to, `file:///${path.slice(2)}`).pathname}`,
    ),
  )
