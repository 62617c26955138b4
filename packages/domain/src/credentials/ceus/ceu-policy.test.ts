import { Temporal } from 'temporal-polyfill'
import { expect, test } from 'vitest'
import { ceuRules, DEFAULT_CEU_POLICY, requiredUnits, shareAsked } from './ceu-policy.ts'

const day = (text: string) => Temporal.PlainDate.from(text)

test('AAPC asks 36, 40, 44, 48 and 52 CEUs for one to five credentials, and no more for more', () => {
  const rules = ceuRules(DEFAULT_CEU_POLICY, 'AAPC', day('2026-10-01'))
  expect([0, 1, 2, 3, 4, 5, 6, 9].map((credentials) => requiredUnits(rules, credentials))).toEqual([
    0, 3600, 4000, 4400, 4800, 5200, 5200, 5200,
  ])
})

test('AHIMA asks 20 CEUs and 10 for each further credential to 50', () => {
  const rules = ceuRules(DEFAULT_CEU_POLICY, 'AHIMA', day('2026-10-01'))
  expect([1, 2, 3, 4, 5].map((credentials) => requiredUnits(rules, credentials))).toEqual([
    2000, 3000, 4000, 5000, 5000,
  ])
})

test('a cycle keeps the rules of the day on which it starts, whatever the order of the table', () => {
  const kinds = (startsOn: string) =>
    ceuRules(DEFAULT_CEU_POLICY.toReversed(), 'AHIMA', day(startsOn)).shares.map(({ of }) => of)
  expect(kinds('2025-01-01')).toEqual(['HIIM_DOMAIN', 'AHIMA_SOURCE'])
  expect(kinds('2024-12-31')).toEqual(['HIIM_DOMAIN'])
  expect(kinds('1999-01-01')).toEqual(['HIIM_DOMAIN'])
})

test('what AHIMA asks for is said with the year since which it does', () => {
  expect([shareAsked('HIIM_DOMAIN'), shareAsked('AHIMA_SOURCE')]).toEqual([
    { percent: 80, year: '2016' },
    { percent: 40, year: '2025' },
  ])
})
