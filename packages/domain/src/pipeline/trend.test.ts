import { Temporal } from 'temporal-polyfill'
import { expect, test } from 'vitest'
import { type FlowDay, type TrendStep, trend } from './trend.ts'

const day = (text: string) => Temporal.PlainDate.from(text)

const flows: FlowDay[] = [
  { stage: 'PRACTICODE', onDay: day('2026-10-05'), entered: 2, left: 0 },
  { stage: 'TRAINING', onDay: day('2026-10-05'), entered: 0, left: 2 },
  { stage: 'TRAINING', onDay: day('2026-09-14'), entered: 5, left: 0 },
]

/** Where people stood at the end of a day. */
const standingOn = (on: string) => trend(flows, day(on), day(on), 'DAY')[0]!.counts

test('the snapshot of a day counts what happened by its end', () => {
  expect(standingOn('2026-11-02')).toEqual({
    TRAINING: 3,
    PRACTICODE: 2,
    INTERNSHIP: 0,
    READY: 0,
    APPRENTICESHIP: 0,
    COMPLETED: 0,
    WITHDRAWN: 0,
  })
  const training = (on: string) => standingOn(on).TRAINING
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
