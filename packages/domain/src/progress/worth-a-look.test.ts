import { expect, test } from 'vitest'
import { isWorthALook } from './worth-a-look.ts'

test('who is two weeks behind is worth a look; a few days are not', () => {
  expect([13, 14, 15].map(isWorthALook)).toEqual([false, true, true])
})
