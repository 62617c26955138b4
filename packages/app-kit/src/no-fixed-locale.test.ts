import { expect, test } from 'vitest'

const SOURCES = import.meta.glob<string>(
  [
    '../../../apps/{admin,employer,explorer}/src/**/*.{ts,tsx}',
    '../../{ui,app-kit,api-client}/src/**/*.{ts,tsx}',
  ],
  { query: '?raw', import: 'default', eager: true },
)

test('what people read is formatted in their language: no source of a web app names a locale, or leaves it to the device', () => {
  const fixed = Object.entries(SOURCES)
    .filter(([file]) => !/\.test\.tsx?$|\/generated\//.test(file))
    .flatMap(([file, source]) => fixedIn(source).map((found) => `${file}: ${found}`))
  expect(Object.keys(SOURCES).length).toBeGreaterThan(500)
  expect(fixed).toEqual([])
})

test('a locale that is written down, or left out, is found wherever something is formatted', () => {
  expect(fixedIn(`new Intl.DateTimeFormat('en-US', { month: 'long' })`)).toHaveLength(1)
  expect(fixedIn(`new Intl.DisplayNames(['en'], { type: 'region' })`)).toHaveLength(1)
  expect(fixedIn('new Intl.NumberFormat()')).toHaveLength(1)
  expect(fixedIn('day.toLocaleString(undefined, { month: 1 })')).toHaveLength(1)
  expect(fixedIn('count.toLocaleString()')).toHaveLength(1)
  expect(fixedIn('new Intl.NumberFormat(LOCALES[language])')).toEqual([])
  expect(fixedIn(`new Intl.DateTimeFormat('en-CA', { timeZone })`)).toEqual([])
})

/** Where a source formats by a locale of its own. That of `en-CA` writes ISO days, which programs read and no people. */
function fixedIn(source: string): string[] {
  return source.match(/(new Intl\.\w+|\.toLocale\w+)\(\s*(?!'en-CA')(['"`[)]|undefined)/g) ?? []
}
