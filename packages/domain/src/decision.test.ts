import { expect, test } from 'vitest'
import { allow, firstRefusal, refusals, refusing } from './decision.ts'

const words = { FULL: 'No seat.', UNEXPLAINED: 'No reason.' } as const
const refuse = refusing<typeof words>()

test('the first no decides, and without one the answer is yes', () => {
  expect(firstRefusal(allow, refuse('FULL', {}, 'cohortId'), refuse('UNEXPLAINED'))).toEqual({
    ...{ allowed: false, code: 'FULL', values: {}, field: 'cohortId' },
  })
  expect(firstRefusal(allow, allow)).toEqual(allow)
  expect(firstRefusal()).toEqual(allow)
})

test('all the noes are told, of each field the first', () => {
  const noes = [refuse('FULL', {}, 'cohortId'), refuse('UNEXPLAINED', {}, 'cohortId'), refuse('UNEXPLAINED')]
  expect(refusals(allow, ...noes)).toEqual([noes[0], noes[2]])
  expect(refusals(allow)).toEqual([])
})
