import { expect, test } from 'vitest'
import { languageOf, localeIn } from './language.ts'
import { formatText } from './message-format.ts'
import { pseudoText } from './pseudo-locale.ts'

const ENROLL = 'Enroll {count, plural, one {# learner} other {# learners}} in {cohort}'

test('plurals and values are filled in', () => {
  expect(formatText('en', ENROLL, { count: 1, cohort: '<Spring>' })).toBe('Enroll 1 learner in <Spring>')
  expect(formatText('en', ENROLL, { count: 1200, cohort: 'Spring' })).toBe('Enroll 1,200 learners in Spring')
})

test('the pseudo-language accents the text, plurals too, and leaves values as they are', () => {
  expect(formatText('pseudo', ENROLL, { count: 2, cohort: 'Spring' }).replaceAll('~', '')).toBe(
    'Éñřøłł 2 łéàřñéřš îñ Spring',
  )
})

test('the pseudo-language makes a text at least 40 % longer, and leaves alone what has no letters', () => {
  expect(pseudoText('Save changes').length).toBeGreaterThanOrEqual(Math.floor('Save changes'.length * 1.4))
  expect(pseudoText(' · ')).toBe(' · ')
})

test('a tag that names no language of ours is English', () => {
  expect(['en', 'en-XA', 'cy', undefined].map(languageOf)).toEqual(['en', 'pseudo', 'en', 'en'])
})

test('English is written in the way of the country', () => {
  expect([localeIn('en', 'US'), localeIn('en', 'GB'), localeIn('en', 'FR')]).toEqual([
    'en-US',
    'en-GB',
    'en-US',
  ])
})
