import fc from 'fast-check'
import { expect, test } from 'vitest'
import { labelOf } from '../language/label.ts'
import { FUNDING_SOURCES, fundingShare, isWorkforceFund } from './funding-sources.ts'

test('WIOA, workforce boards and apprenticeship initiatives are workforce funds, the others are not (A46-A48, A65)', () => {
  expect(
    FUNDING_SOURCES.map((source) => [labelOf('fundingSource', source), isWorkforceFund(source)]),
  ).toEqual([
    ['WIOA', true],
    ['Workforce board', true],
    ['Apprenticeship initiative', true],
    ['Scholarship', false],
    ['Self-pay', false],
  ])
})

test('the share is a whole percent, rounded half up, and none without enrollments (A45, Q11)', () => {
  const percent = (workforceFunded: number, enrollments: number) =>
    fundingShare({ enrollments, workforceFunded }).percent
  expect(percent(291, 300)).toBe(97)
  expect(percent(1, 200)).toBe(1)
  expect(percent(1, 201)).toBe(0)
  expect(percent(0, 0)).toBeNull()
  expect(fundingShare({ enrollments: 300, workforceFunded: 291 })).toEqual({
    enrollments: 300,
    workforceFunded: 291,
    percent: 97,
  })
})

test('the percent is never more than half a percent away from the share', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1_000_000 }), fc.nat(), (enrollments, some) => {
      const workforceFunded = some % (enrollments + 1)
      const percent = fundingShare({ enrollments, workforceFunded }).percent ?? Number.NaN
      const difference = 200 * (percent * enrollments - 100 * workforceFunded)
      expect(Math.abs(difference)).toBeLessThanOrEqual(100 * enrollments)
    }),
  )
})
