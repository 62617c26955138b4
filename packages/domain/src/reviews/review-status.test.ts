import { Temporal } from 'temporal-polyfill'
import { expect, test } from 'vitest'
import { told } from '../../test/told.ts'
import { allow } from '../decision.ts'
import { labelOf } from '../language/label.ts'
import {
  FOLLOWING_STATUSES,
  mayCancelReview,
  mayHoldReview,
  mayUpdateReviewPlan,
  REVIEW_STATUSES,
} from './review-status.ts'

const day = (text: string) => Temporal.PlainDate.from(text)
const planned = {
  status: 'PLANNED' as const,
  heldOn: day('2026-11-02'),
  startedOn: day('2026-09-14'),
  today: day('2026-11-02'),
}

test('which status may follow which', () => {
  expect(FOLLOWING_STATUSES).toEqual({
    PLANNED: ['HELD', 'CANCELLED'],
    HELD: ['SIGNED'],
    SIGNED: [],
    CANCELLED: [],
  })
  expect(REVIEW_STATUSES.map((one) => labelOf('reviewStatus', one))).toEqual([
    'Planned',
    'Held',
    'Signed',
    'Canceled',
  ])
})

test('a planned review is held on a day of the apprenticeship that has come', () => {
  expect(mayHoldReview(planned)).toEqual(allow)
  expect(mayHoldReview({ ...planned, heldOn: day('2026-09-14') })).toEqual(allow)
  expect(mayHoldReview({ ...planned, heldOn: day('2026-09-13') })).toEqual(
    told('The apprenticeship began on September 14, 2026. Give that day or a later one.', 'heldOn'),
  )
  expect(mayHoldReview({ ...planned, heldOn: day('2026-11-03') })).toEqual(
    told(
      "A review can't be held in the future: November 3, 2026 is yet to come. Give today or an earlier day.",
      'heldOn',
    ),
  )
})

test('a planned review is moved to any day of the apprenticeship', () => {
  const moved = { status: 'PLANNED' as const, startedOn: planned.startedOn, plannedOn: day('2027-03-01') }
  expect(mayUpdateReviewPlan(moved)).toEqual(allow)
  expect(mayUpdateReviewPlan({ ...moved, plannedOn: day('2026-09-13') })).toEqual(
    told('The apprenticeship began on September 14, 2026. Give that day or a later one.', 'plannedOn'),
  )
})

test('only a planned review is held, moved or canceled', () => {
  expect(mayCancelReview({ status: 'PLANNED' })).toEqual(allow)
  for (const [status, word] of [
    ['HELD', 'held'],
    ['SIGNED', 'signed'],
    ['CANCELLED', 'canceled'],
  ] as const) {
    const refused = told(`This review is already ${word}. Plan another one instead.`)
    expect(mayHoldReview({ ...planned, status })).toEqual(refused)
    expect(mayCancelReview({ status })).toEqual(refused)
    expect(mayUpdateReviewPlan({ ...planned, status, plannedOn: planned.today })).toEqual(refused)
  }
})
