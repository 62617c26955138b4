import { expect, test } from 'vitest'
import { parseSearch, stringifySearch } from './address.ts'
import { word, words } from './search.ts'

test('an address is read in plain words and written the same way', () => {
  const search = parseSearch('?stages=READY&stages=TRAINING&text=noor')
  expect(search).toEqual({ stages: ['READY', 'TRAINING'], text: 'noor' })
  expect(stringifySearch(search)).toBe('?stages=READY&stages=TRAINING&text=noor')
})

test('what is empty leaves the address', () => {
  expect(stringifySearch({ text: '', stages: [], cohort: undefined })).toBe('')
})

test('one word and several are asked for alike', () => {
  const search = parseSearch('stages=READY')
  expect(words(search, 'stages')).toEqual(['READY'])
  expect(word(search, 'stages')).toBe('READY')
  expect(words(search, 'text')).toEqual([])
})
