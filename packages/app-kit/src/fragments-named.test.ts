import { expect, test } from 'vitest'

const SOURCES = import.meta.glob<string>('../../../apps/*/src/**/*.tsx', {
  query: '?raw',
  import: 'default',
  eager: true,
})

test('given a fragment that spreads others and is read from the cache, the reader says which of them it means', () => {
  const unnamed = Object.entries(SOURCES).flatMap(([file, source]) =>
    unnamedIn(source).map((name) => `${file} ${name}`),
  )
  expect(Object.keys(SOURCES).length).toBeGreaterThan(100)
  expect(unnamed).toEqual([])
})

/** Fragments of a component that spread another, where it reads one without naming it: Apollo refuses that, on the page. */
function unnamedIn(source: string): string[] {
  const reads = source.match(/useSuspenseFragment\(\{[^}]*\}/g) ?? []
  if (reads.every((read) => read.includes('fragmentName'))) return []
  const fragments = source.match(/(?<=graphql\(`\s*fragment )\w+ on [^`]*/g) ?? []
  return fragments
    .filter((fragment) => /\.\.\.\s*(?!on\b)\w/.test(fragment))
    .map((fragment) => fragment.split(' ')[0]!)
    .filter((name) => !source.includes(`fragmentName: '${name}'`))
}
