import { parseSearch, stringifySearch } from '@journeyline/app-kit/search/address'
import { expect, test } from 'vitest'
import { candidateFilter, candidateSearch } from './candidate-search.ts'

test('an address keeps every filter through writing and reading', () => {
  const search = candidateSearch({
    text: 'amara & co',
    stages: ['INTERNSHIP', 'READY'],
    credentials: ['CPC_A'],
    settings: ['HOSPITAL_SYSTEM'],
    states: ['OH'],
    remote: true,
    shortlisted: true,
  })
  expect(stringifySearch(search)).toContain('stages=INTERNSHIP&stages=READY')
  expect(candidateSearch(parseSearch(stringifySearch(search)))).toEqual(search)
})

test('a list with commas, as addresses were written once, is read and written anew', () => {
  const search = candidateSearch(parseSearch('?stages=INTERNSHIP%2CREADY&states=OH,PA'))
  expect(stringifySearch(search)).toBe('?stages=INTERNSHIP&stages=READY&states=OH&states=PA')
})

test('what an address asks for that is no filter is dropped', () => {
  expect(candidateSearch({ stages: 'WITHDRAWN,READY', states: 'XX', remote: 'perhaps', page: '2' })).toEqual({
    stages: ['READY'],
  })
})

test('a text of spaces restricts nothing', () => {
  expect(candidateFilter({ text: '  ' })).toEqual({})
})
