import { expect, test } from 'vitest'

const SOURCES = import.meta.glob<string>('../../../apps/{admin,employer}/src/**/*.{ts,tsx}', {
  query: '?raw',
  import: 'default',
  eager: true,
})

/** Each mutation that an app sends: its app, its name, its variables, and the fields at its root. */
const acts = Object.entries(SOURCES)
  .filter(([file]) => !file.includes('/generated/'))
  .flatMap(([file, source]) =>
    (source.match(/(?<=graphql\(`)[^`]*/g) ?? []).flatMap((text) => {
      const mutation = text.match(/^\s*mutation (\w*)\(([^)]*)\) \{\n([\s\S]*)\n\s*\}\s*$/)
      if (!/^\s*mutation\b/.test(text)) return []
      const [, name = '', variables = '', body = ''] = mutation ?? []
      const app = file.split('/apps/')[1]!.split('/')[0]!
      return [{ act: `${app} ${name}`, variables, fields: body.match(/^ {4}(?! )\w+.*\{$/gm)?.length }]
    }),
  )

test('given the apps, each act they send is of one mutation and one name, so that its key is its own, and takes one input', () => {
  expect(acts.length).toBeGreaterThan(70)
  expect(acts.filter(({ fields }) => fields !== 1)).toEqual([])
  expect(acts.filter(({ variables }) => !/^\$input: \w+Input!$/.test(variables))).toEqual([])
  const names = acts.map(({ act }) => act)
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([])
})
