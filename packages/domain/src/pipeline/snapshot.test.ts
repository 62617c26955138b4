import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { expect, test } from 'vitest'
import type { FlowDay } from './flow.ts'
import { medianDays, snapshotFromFlow, type TrendStep, trend } from './snapshot.ts'

const day = (text: string) => Temporal.PlainDate.from(text)
const today = day('2026-11-02')

const flows: FlowDay[] = [
  { stage: 'PRACTICODE', onDay: day('2026-10-05'), entered: 2, left: 0 },
  { stage: 'TRAINING', onDay: day('2026-10-05'), entered: 0, left: 2 },
  { stage: 'TRAINING', onDay: day('2026-09-14'), entered: 5, left: 0 },
]

test('the snapshot of a day counts what happened by its end', () => {
  expect(snapshotFromFlow(flows)).toEqual({
    TRAINING: 3,
    PRACTICODE: 2,
    INTERNSHIP: 0,
    READY: 0,
    APPRENTICESHIP: 0,
    COMPLETED: 0,
    WITHDRAWN: 0,
  })
  const training = (on: string) => snapshotFromFlow(flows, day(on)).TRAINING
  expect(['2026-09-13', '2026-09-14', '2026-10-04', '2026-10-05'].map(training)).toEqual([0, 5, 5, 3])
})

test('a trend steps from its first day and always ends on its last', () => {
  const days = (from: string, to: string, every: TrendStep) =>
    trend(flows, day(from), day(to), every).map(({ on, counts }) => `${on} ${counts.TRAINING}`)
  expect(days('2026-09-13', '2026-10-06', 'WEEK')).toEqual([
    '2026-09-13 0',
    '2026-09-20 5',
    '2026-09-27 5',
    '2026-10-04 5',
    '2026-10-06 3',
  ])
  expect(days('2026-08-31', '2026-10-31', 'MONTH')).toEqual(['2026-08-31 0', '2026-09-30 5', '2026-10-31 3'])
  expect(days('2026-10-05', '2026-10-05', 'DAY')).toEqual(['2026-10-05 3'])
  expect(days('2026-10-06', '2026-10-05', 'DAY')).toEqual([])
})

test('the median of days in a stage is the lower one, and none when nobody is there', () => {
  const since = (daysAgo: number, learners: number) => ({
    since: today.subtract({ days: daysAgo }),
    learners,
  })
  expect(medianDays([since(10, 1), since(0, 1), since(4, 1)], today)).toBe(4)
  expect(medianDays([since(10, 1), since(4, 1)], today)).toBe(4)
  expect(medianDays([since(10, 3), since(4, 1)], today)).toBe(10)
  expect(medianDays([], today)).toBeNull()
  expect(medianDays([since(4, 0)], today)).toBeNull()
})

test('the median of a histogram is the median of the learners one by one', () => {
  const bar = fc.record({
    daysAgo: fc.integer({ min: 0, max: 400 }),
    learners: fc.integer({ min: 0, max: 5 }),
  })
  fc.assert(
    fc.property(fc.array(bar), (bars) => {
      const histogram = bars.map(({ daysAgo, learners }) => ({
        since: today.subtract({ days: daysAgo }),
        learners,
      }))
      const days = bars.flatMap(({ daysAgo, learners }) => Array.from({ length: learners }, () => daysAgo))
      const middle = days.sort((one, other) => one - other)[Math.ceil(days.length / 2) - 1] ?? null
      expect(medianDays(histogram, today)).toBe(middle)
    }),
  )
})
