import { expect, test } from 'vitest'
import { documentWords } from './documents.ts'
import { SENTENCES } from './english.ts'
import { scheduleWords } from './schedule.ts'

test('what documents say has no code of what the API says, nor of one another', () => {
  const codes = [SENTENCES, documentWords, scheduleWords].flatMap((words) => Object.keys(words))
  expect(codes.filter((code, at) => codes.indexOf(code) !== at)).toEqual([])
})
