import { expect, test } from 'vitest'
import { allow, firstRefusal, refuse } from './decision.ts'

test('the first no decides, and without one the answer is yes', () => {
  expect(firstRefusal(allow, refuse('No seat.', 'cohortId'), refuse('No reason.'))).toEqual({
    allowed: false,
    reason: 'No seat.',
    field: 'cohortId',
  })
  expect(firstRefusal(allow, allow)).toEqual(allow)
  expect(firstRefusal()).toEqual(allow)
})
