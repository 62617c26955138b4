import { Temporal } from 'temporal-polyfill'
import { expect, test } from 'vitest'
import { told } from '../../test/told.ts'
import { allow } from '../decision.ts'
import { mayPlanReview } from './plan-review.ts'

const day = (text: string) => Temporal.PlainDate.from(text)
const noor = {
  learnerName: 'Noor Khan',
  stage: 'APPRENTICESHIP' as const,
  startedOn: day('2026-09-14'),
  plannedOn: day('2026-11-30'),
  alreadyPlannedOn: null,
}

test('a review is planned for a day of a program that goes on, also for one that has passed', () => {
  expect(mayPlanReview(noor)).toEqual(allow)
  expect(mayPlanReview({ ...noor, stage: 'TRAINING', plannedOn: noor.startedOn })).toEqual(allow)
  expect(mayPlanReview({ ...noor, plannedOn: day('2026-09-13') })).toEqual(
    told('The apprenticeship began on September 14, 2026. Give that day or a later one.', 'plannedOn'),
  )
})

test('one review is planned at a time', () => {
  expect(mayPlanReview({ ...noor, alreadyPlannedOn: day('2026-12-01') })).toEqual(
    told(
      'A review of Noor Khan is already planned for December 1, 2026. Hold, move or cancel that one first.',
    ),
  )
})

test('nothing is planned after the end', () => {
  expect(mayPlanReview({ ...noor, stage: 'COMPLETED' })).toEqual(
    told('Noor Khan has completed the program. Reviews are planned only while it goes on.'),
  )
  expect(mayPlanReview({ ...noor, stage: 'WITHDRAWN' })).toEqual(
    told('Noor Khan has left the program. Reviews are planned only while it goes on.'),
  )
})
