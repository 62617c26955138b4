import { codesAgainst } from '@journeyline/domain/testing/kept-codes'
import { expect, test } from 'vitest'
import { PREFIX_LIST } from '../../test/codes.ts'
import { ID_PREFIXES, TYPE_OF_PREFIX } from './id-prefixes.ts'

test('an id keeps its prefix, however its type is called; a new one is listed by "pnpm --filter @journeyline/server codes"', () => {
  expect(codesAgainst(PREFIX_LIST, [...TYPE_OF_PREFIX.keys()])).toEqual({ gone: [], unlisted: [] })
})

test('no two types have ids of one prefix', () => {
  expect([...TYPE_OF_PREFIX.values()]).toEqual([...ID_PREFIXES.keys()])
})
