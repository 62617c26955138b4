import { writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { pathToFileURL } from 'node:url'
import { expect, test } from 'vitest'
import { CODES, LIST } from '../../test/codes.ts'
import { addCodes, codesAgainst } from '../../test/kept-codes.ts'

test('a code is never renamed or taken away; a new one is listed by "pnpm --filter @journeyline/domain codes"', () => {
  expect(codesAgainst(LIST, CODES)).toEqual({ gone: [], unlisted: [] })
})

test('a code that was renamed is missed under its old name, and stays so when the new one is listed', () => {
  const list = pathToFileURL(`${tmpdir()}/codes-${crypto.randomUUID()}.txt`)
  writeFileSync(list, 'HOURS_AHEAD\nstage READY\n')
  expect(codesAgainst(list, ['HOURS_EARLY', 'stage READY'])).toEqual({
    gone: ['HOURS_AHEAD'],
    unlisted: ['HOURS_EARLY'],
  })
  addCodes(list, ['HOURS_EARLY', 'stage READY'])
  expect(codesAgainst(list, ['HOURS_EARLY', 'stage READY'])).toEqual({ gone: ['HOURS_AHEAD'], unlisted: [] })
})
