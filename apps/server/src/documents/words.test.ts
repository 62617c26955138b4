import { expect, test } from 'vitest'
import { PRINTED, SENTENCES } from '../words/english.ts'

test('what documents say has no code of what the API says, nor of one another', () => {
  const codes = [SENTENCES, ...PRINTED].flatMap((words) => Object.keys(words))
  expect(codes.filter((code, at) => codes.indexOf(code) !== at)).toEqual([])
  expect(PRINTED).toHaveLength(5)
})
