import { expect, test } from 'vitest'

const SOURCES = import.meta.glob<string>(
  ['../../../apps/{admin,employer}/src/**/*.{ts,tsx}', '../../{app-kit,api-client}/src/**/*.{ts,tsx}'],
  { query: '?raw', import: 'default', eager: true },
)

/** Apollo's, and not that of the API's own acts on many rows, which is in capitals. */
const APOLLOS = /\berrorPolicy\s*:(?!\s*'[A-Z_]+')/

test('given the apps, none asks for an answer that came with an error: the types of their documents leave out the null that an error leaves', () => {
  expect(Object.keys(SOURCES).length).toBeGreaterThan(500)
  const asking = Object.entries(SOURCES).filter(([, source]) => APOLLOS.test(source))
  expect(asking.map(([file]) => file)).toEqual([])
})
