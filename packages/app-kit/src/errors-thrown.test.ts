import { expect, test } from 'vitest'

const SOURCES = import.meta.glob<string>(
  ['../../../apps/*/src/**/*.{ts,tsx}', '../../{app-kit,api-client}/src/**/*.{ts,tsx}'],
  { query: '?raw', import: 'default', eager: true },
)

test('given the apps, none asks for an answer that came with an error: the types of their documents leave out the null that an error leaves', () => {
  expect(Object.keys(SOURCES).length).toBeGreaterThan(500)
  const asking = Object.entries(SOURCES).filter(([, source]) => /\berrorPolicy\s*:/.test(source))
  expect(asking.map(([file]) => file)).toEqual([])
})
