import { codesAgainst } from '@journeyline/domain/testing/kept-codes'
import { expect, test } from 'vitest'
import { CODES, LIST } from '../../test/codes.ts'

test('a code is never renamed or taken away; a new one is listed by "pnpm --filter @journeyline/server codes"', () => {
  expect(codesAgainst(LIST, CODES)).toEqual({ gone: [], unlisted: [] })
})
