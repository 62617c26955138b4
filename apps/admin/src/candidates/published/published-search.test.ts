import { expect, test } from 'vitest'
import { candidateFilter, EVERYBODY, publishedSearch } from './published-search.ts'

test('an address without filters restricts nothing', () => {
  expect(publishedSearch({})).toEqual(EVERYBODY)
  expect(Object.values(candidateFilter(EVERYBODY)).every((value) => value === null)).toBe(true)
})

test('filters are read from the address, and what is not known is dropped', () => {
  const search = publishedSearch({
    text: 'noor',
    stage: ['READY', 'COMPLETED'],
    credential: ['CPC', 'NONE'],
    state: 'OH',
    remote: 'no',
  })
  expect(search).toEqual({
    ...EVERYBODY,
    text: 'noor',
    stage: ['READY'],
    credential: ['CPC'],
    state: ['OH'],
    remote: 'no',
  })
  expect(candidateFilter(search)).toMatchObject({
    stages: ['READY'],
    openToRemote: false,
    workSettings: null,
  })
})
