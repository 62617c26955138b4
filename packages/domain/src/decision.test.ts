import { expect, test } from 'vitest'
import { told } from '../test/told.ts'
import { allow, firstRefusal, refuseInWords } from './decision.ts'

test('the first no decides, and without one the answer is yes', () => {
  expect(firstRefusal(allow, refuseInWords('No seat.', 'cohortId'), refuseInWords('No reason.'))).toEqual(
    told('No seat.', 'cohortId'),
  )
  expect(firstRefusal(allow, allow)).toEqual(allow)
  expect(firstRefusal()).toEqual(allow)
})
