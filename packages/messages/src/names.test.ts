import { expect, onTestFinished, test } from 'vitest'
import { countryName, languageName } from './names.ts'
import { speakWelsh, WELSH } from './testing/another-language.ts'

test('each language has its own names of languages and countries; what is no code stays as it is', () => {
  onTestFinished(speakWelsh())
  expect([languageName('cy', 'en'), languageName('cy', WELSH)]).toEqual(['Welsh', 'Cymraeg'])
  expect([countryName('US', 'en'), countryName('US', WELSH)]).toEqual(['United States', 'Yr Unol Daleithiau'])
  expect([languageName('xx', 'en'), languageName('no code', 'en'), countryName('?', 'en')]).toEqual([
    'xx',
    'no code',
    '?',
  ])
})
