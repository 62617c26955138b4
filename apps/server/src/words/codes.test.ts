import { readFileSync } from 'node:fs'
import { codesAgainst } from '@journeyline/domain/testing/kept-codes'
import { expect, test } from 'vitest'
import { CODES, LIST } from '../../test/codes.ts'
import { ERRORS_PAGE, printedErrors } from '../../test/printed-errors.ts'

test('a code is never renamed or taken away; a new one is listed by "pnpm --filter @journeyline/server codes"', () => {
  expect(codesAgainst(LIST, CODES)).toEqual({ gone: [], unlisted: [] })
})

test('docs/errors.md says what every code of an error means, as "pnpm --filter @journeyline/server codes" prints it', () => {
  expect(readFileSync(ERRORS_PAGE, 'utf8')).toBe(printedErrors())
})
