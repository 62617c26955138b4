import { expect, test } from 'vitest'
import { NAMES_OF_ONE, NAMES_OF_TWO } from '../../test/names.ts'
import { told } from '../../test/told.ts'
import { allow } from '../decision.ts'
import { isOneName, maySignAs } from './signed-name.ts'

test.each(NAMES_OF_ONE)('given “%s” and “%s”, then they are one name', (one, other) => {
  expect(isOneName(one, other)).toBe(true)
})

test.each(NAMES_OF_TWO)('given “%s” and “%s”, then they are two names', (one, other) => {
  expect(isOneName(one, other)).toBe(false)
})

test('given a signature under another name, then it needs a reason, which stands with it', () => {
  const signed = { name: 'Mickey Mouse', comment: null }
  expect(maySignAs('Tomos Abbott', { ...signed, otherNameReason: null })).toEqual(
    told(
      'This is signed as Tomos Abbott, and you wrote Mickey Mouse. Write Tomos Abbott, or say why your name is another.',
      'name',
    ),
  )
  expect(maySignAs('Tomos Abbott', { ...signed, otherNameReason: 'Married in May' })).toEqual(allow)
  expect(maySignAs('Tomos Abbott', { ...signed, name: 'tomos  abbott', otherNameReason: null })).toEqual(
    allow,
  )
})
