import { SENTENCES as DOMAIN } from '@journeyline/domain/language/english'
import { expect, test } from 'vitest'
import { isSentence, sentencesIn, straySentences } from '../../test/stray-sentences.ts'
import { OWN, PRINTED } from './english.ts'

const SOURCES = new URL('..', import.meta.url)

test('what people read stands among the words, and nowhere else on the server', () => {
  expect(straySentences(SOURCES)).toEqual([])
})

test('a sentence is found wherever it is written, with its reason it may stand', () => {
  const found = (source: string) => sentencesIn('hours/x.ts', source)
  expect(found("throw new RuleError('Nothing was written.')")).toEqual(['hours/x.ts:1: Nothing was written.'])
  expect(found(`\nconst why = \`\${name} is full. Give another.\``)).toEqual([
    'hours/x.ts:2: … is full. Give another.',
  ])
  expect(found("heading(sheet, 'Where things stand')")).toEqual(['hours/x.ts:1: Where things stand'])
  expect(found("log.warn('The queue of jobs failed.')")).toEqual([])
  expect(found("throw new Error('There is no such row.')")).toEqual([])
  expect(found("t.field({ description: 'Every wrong field.' })")).toEqual([])
  expect(found("say(documentWord('NAME', { name: 'Nothing was written.' }))")).toHaveLength(1)
  expect(found("const descriptions = ['Nothing was written.']")).toHaveLength(1)
  expect(sentencesIn('start/x.ts', "throw new RuleError('Nothing was written.')")).toHaveLength(1)
  expect(sentencesIn('backup/x.ts', "answer({ text: 'Nothing was kept.' })")).toHaveLength(1)
  expect(found("say('Nothing was written.')")).toEqual([])
  expect(['select id from learner where id = $1', 'STAFF_ADMIN', 'Reading'].filter(isSentence)).toEqual([])
})

test('no code of the server says anew what the domain says, and no two of its nouns use one code', () => {
  const codes = [...OWN, ...PRINTED].flatMap((words) => Object.keys(words))
  expect(codes.filter((code) => code in DOMAIN)).toEqual([])
  expect(codes.filter((code, at) => codes.indexOf(code) !== at)).toEqual([])
  expect(codes.length).toBeGreaterThan(100)
})
