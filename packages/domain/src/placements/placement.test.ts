import { Temporal } from 'temporal-polyfill'
import { describe, expect, test } from 'vitest'
import type { EndReason } from './codes.ts'
import { employedCondition } from './employed-condition.ts'
import {
  mayBeEmployed,
  mayEnd,
  mayMove,
  mayPayFrom,
  oneEmploymentAtATime,
  overlapping,
  runsOn,
} from './placement.ts'
import { PlacementDetails } from './placement-details.ts'

const day = (text: string) => Temporal.PlainDate.from(text)
const days = (startedOn: string, endedOn: string | null = null) => ({
  startedOn: day(startedOn),
  endedOn: endedOn === null ? null : day(endedOn),
  alongsideReason: null,
})

describe('given an employment from February to May, another one overlaps it', () => {
  const others = [days('2026-02-02', '2026-05-29')]
  test.each([
    ['on its first day', days('2026-01-05', '2026-02-02'), true],
    ['until the day before', days('2026-01-05', '2026-02-01'), false],
    ['on its last day', days('2026-05-29'), true],
    ['from the day after', days('2026-05-30'), false],
    ['around it', days('2026-01-01', '2026-12-31'), true],
    ['within it', days('2026-03-02', '2026-03-02'), true],
  ])('%s: %j, %s', (_when, employment, overlaps) => {
    expect(overlapping(employment, others) !== null).toBe(overlaps)
  })

  test('not when either says why both run', () => {
    const said = { alongsideReason: 'HANDOVER' } as const
    expect(overlapping({ ...days('2026-03-02'), ...said }, others)).toBeNull()
    expect(overlapping(days('2026-03-02'), [{ ...others[0]!, ...said }])).toBeNull()
  })
})

test('given two employments that ran at once before, then either is ended, and neither runs on longer', () => {
  const others = [{ ...days('2026-02-02'), employerName: 'Lakeside Health' }]
  const before = days('2026-05-04')
  const asked = (employment: ReturnType<typeof days>) =>
    oneEmploymentAtATime({ ...employment, learnerName: 'Noor Khan', before, others })
  expect(asked(days('2026-05-04', '2026-06-30'))).toEqual({ allowed: true })
  expect(asked(days('2026-05-03'))).toMatchObject({ code: 'PLACEMENT_BESIDE_ANOTHER' })
})

test('given who left the program, then no employment begins after that day', () => {
  const employment = {
    ...{ learnerName: 'Noor Khan', stage: 'WITHDRAWN' as const, stageSince: day('2026-06-01') },
    ...{ others: [], before: null, today: day('2026-11-23') },
  }
  expect(mayBeEmployed({ ...employment, ...days('2026-06-01', '2026-06-01') })).toEqual({ allowed: true })
  expect(mayBeEmployed({ ...employment, ...days('2026-06-02') })).toMatchObject({
    ...{ allowed: false, code: 'PLACEMENT_AFTER_LEAVING', field: 'startedOn' },
  })
  expect(mayBeEmployed({ ...employment, ...days('2026-11-24') })).toMatchObject({ code: 'PLACEMENT_AHEAD' })
})

test('given an employment, then it runs on its first and last day, and on none outside', () => {
  const on = ['2026-02-01', '2026-02-02', '2026-05-29', '2026-05-30'].map((text) =>
    runsOn(days('2026-02-02', '2026-05-29'), day(text)),
  )
  expect(on).toEqual([false, true, true, false])
  expect(runsOn(days('2026-02-02'), day('2036-01-01'))).toBe(true)
})

test('given a wage, then a later one begins on its day or after it, and not ahead', () => {
  const from = (wageSince: string) =>
    mayPayFrom({ wageSince: day(wageSince), latestSince: day('2026-06-01'), today: day('2026-11-23') })
  expect([from('2026-06-01'), from('2026-11-23')]).toEqual([{ allowed: true }, { allowed: true }])
  expect([from('2026-05-31'), from('2026-11-24')]).toMatchObject([
    { code: 'WAGE_BEFORE_LATEST' },
    { code: 'WAGE_AHEAD' },
  ])
})

test('given an employer, then it says once that somebody left, for a reason of its own', () => {
  const asked = (
    endReason: EndReason,
    endedOn: string | null = null,
    by: 'STAFF' | 'EMPLOYER' = 'EMPLOYER',
  ) => mayEnd({ by, apprenticeName: 'Noor Khan', endReason, endedOn: endedOn === null ? null : day(endedOn) })
  expect([asked('RESIGNED'), asked('LEFT_PROGRAM', '2026-11-20', 'STAFF')]).toEqual([
    { allowed: true },
    { allowed: true },
  ])
  expect([asked('RESIGNED', '2026-11-20'), asked('LEFT_PROGRAM'), asked('CHANGED_EMPLOYER')]).toMatchObject([
    { code: 'PLACEMENT_END_WRITTEN', field: 'endedOn' },
    { code: 'PLACEMENT_END_OF_STAFF', field: 'endReason' },
    { code: 'PLACEMENT_END_OF_STAFF', field: 'endReason' },
  ])
})

test('given a move, then it goes elsewhere and after the first day', () => {
  const from = { employerId: 'a', employerName: 'Lakeside Health', startedOn: day('2026-02-02') }
  const to = (toEmployerId: string, startedOn: string) =>
    mayMove({ learnerName: 'Noor Khan', from, toEmployerId, startedOn: day(startedOn) })
  expect(to('b', '2026-02-03')).toEqual({ allowed: true })
  expect(to('b', '2026-02-02')).toMatchObject({ code: 'PLACEMENT_MOVE_BEFORE_START', field: 'startedOn' })
  expect(to('a', '2026-02-03')).toMatchObject({ code: 'PLACEMENT_MOVE_TO_SAME', field: 'employerId' })
})

test('given only a first day, then nothing else is said of the employment', () => {
  expect(PlacementDetails.parse({ startedOn: '2026-02-02' })).toEqual({
    ...{ startedOn: '2026-02-02', endedOn: null, endReason: null, alongsideReason: null },
    ...{ worksiteId: null, supervisorId: null, minutesPerWeek: null, workPattern: null },
    ...{ employeeStatus: null, hourlyWageMinor: null, wageSince: null },
  })
})

test('given the day on which an apprenticeship would begin, then an employment that runs on it is asked for', () => {
  const employments = [{ employerName: 'Lakeside Health', ...days('2026-02-02', '2026-05-29') }]
  const asked = (on: string) => {
    const { met, standing } = employedCondition(employments, day(on))
    return [met, standing.code]
  }
  expect(asked('2026-02-01')).toEqual([false, 'EMPLOYMENT_MISSING'])
  expect(asked('2026-02-02')).toEqual([true, 'EMPLOYMENT_RUNS'])
  expect(asked('2026-05-30')).toEqual([false, 'EMPLOYMENT_MISSING'])
})
