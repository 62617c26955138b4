import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { expect, test } from 'vitest'
import { daysBetween } from '../local-date.ts'
import { reviewSchedule, type ScheduledReview } from './review-schedule.ts'
import { REVIEW_STATUSES, type ReviewStatus } from './review-status.ts'

const startedOn = Temporal.PlainDate.from('2026-09-14')

/** A review that was planned and held so many days after the start. */
function held(days: number, status: ReviewStatus = 'HELD'): ScheduledReview {
  const heldOn = startedOn.add({ days })
  return { status, plannedOn: heldOn, heldOn }
}

/** The schedule so many days after the start, in one line: due day and days overdue. */
function shown(daysIn: number, reviews: ScheduledReview[] = [], intervalDays: number | null = 56) {
  const schedule = reviewSchedule({
    intervalDays,
    startedOn,
    reviews,
    today: startedOn.add({ days: daysIn }),
  })
  return `${schedule.dueOn} ${schedule.overdueDays}`
}

test('the first review is due an interval after the start, and the next an interval after the latest held', () => {
  expect(shown(0)).toBe('2026-11-09 0')
  expect(shown(56)).toBe('2026-11-09 0')
  expect(shown(57)).toBe('2026-11-09 1')
  expect(shown(60, [held(50, 'SIGNED')])).toBe('2026-12-29 0')
  expect(shown(120, [held(60), held(50, 'SIGNED')])).toBe('2027-01-08 4')
})

test('a planned or canceled review holds nothing off, nor does one that is held later', () => {
  const planned: ScheduledReview = { status: 'PLANNED', plannedOn: startedOn.add({ days: 58 }), heldOn: null }
  expect(shown(57, [planned, { ...planned, status: 'CANCELLED' }])).toBe('2026-11-09 1')
  expect(shown(57, [held(50, 'CANCELLED'), held(58)])).toBe('2026-11-09 1')
  expect(shown(58, [held(58)])).toBe('2027-01-06 0')
})

test('a program that asks for no reviews has none due', () => {
  expect(shown(400, [held(50)], null)).toBe('null null')
})

test('as days go by the due day never moves back, and overdue days grow by one until a review is held', () => {
  const review = fc.record({
    status: fc.constantFrom(...REVIEW_STATUSES),
    days: fc.integer({ min: 0, max: 300 }),
  })
  const facts = fc.record({
    reviews: fc.array(review, { maxLength: 6 }),
    daysIn: fc.integer({ min: 0, max: 320 }),
    intervalDays: fc.integer({ min: 1, max: 120 }),
  })
  fc.assert(
    fc.property(facts, ({ reviews, daysIn, intervalDays }) => {
      const on = (days: number) => {
        const schedule = reviewSchedule({
          ...{ intervalDays, startedOn, today: startedOn.add({ days }) },
          reviews: reviews.map((one) => held(one.days, one.status)),
        })
        return { dueIn: daysBetween(startedOn, schedule.dueOn ?? startedOn), late: schedule.overdueDays }
      }
      const [today, tomorrow] = [on(daysIn), on(daysIn + 1)]
      expect(tomorrow.dueIn).toBeGreaterThanOrEqual(today.dueIn)
      expect(today.late).toBe(Math.max(0, daysIn - today.dueIn))
      if (tomorrow.dueIn === today.dueIn) expect(tomorrow.late).toBe(Math.max(0, daysIn + 1 - today.dueIn))
    }),
  )
})
