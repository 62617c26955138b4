import { speakWelsh } from '@journeyline/messages/testing/another-language'
import { expect, test } from 'vitest'
import { told } from '../../test/told.ts'
import { problemWords } from '../words/problem.ts'
import { LanguageChoice, languagesToChoose } from './language-choice.ts'

const refused = (language: string | null) =>
  LanguageChoice.safeParse({ language }).error?.issues.map((issue) => problemWords(issue))

test('a language may be chosen that has texts of its own, or none; accented English has none', () => {
  expect([refused('en'), refused(null)]).toEqual([undefined, undefined])
  for (const tag of ['cy', 'en-XA', 'EN', ''])
    expect(refused(tag)).toEqual([told('Name a language that is spoken here: English.')])
})

test('another language may be chosen as soon as it is there', () => {
  const forget = speakWelsh()
  expect([refused('cy'), languagesToChoose()]).toEqual([undefined, ['en', 'cy']])
  expect(refused('fr')).toEqual([told('Name a language that is spoken here: English or Welsh.')])
  forget()
  expect(languagesToChoose()).toEqual(['en'])
})
