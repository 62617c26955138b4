import { Temporal } from 'temporal-polyfill'
import { expect, test } from 'vitest'
import { told } from '../../test/told.ts'
import { allow } from '../decision.ts'
import { mayEnroll } from './enrollment.ts'

const day = (text: string) => Temporal.PlainDate.from(text)
const fall = { name: 'Fall 2026', capacity: 120, seatsTaken: 119, programName: 'Medical coder' }

function enrollNoor(facts: Partial<Parameters<typeof mayEnroll>[0]> = {}) {
  return mayEnroll({
    learnerName: 'Noor',
    activeEnrollment: null,
    cohort: fall,
    enrolledOn: day('2026-09-10'),
    cohortEndsOn: day('2027-08-30'),
    opens: { startsOn: day('2026-09-14'), leadDays: 90 },
    today: day('2026-09-12'),
    ...facts,
  })
}

test('a learner takes the last seat', () => {
  expect(enrollNoor()).toEqual(allow)
})

test('a full cohort takes nobody', () => {
  expect(enrollNoor({ cohort: { ...fall, seatsTaken: 120 } })).toEqual(
    told(
      'Fall 2026 is full: 120 of 120 seats are taken. Raise its capacity or name another cohort.',
      'cohortId',
    ),
  )
})

test('a learner does not stand in two active enrollments', () => {
  expect(enrollNoor({ activeEnrollment: { cohortName: 'Summer 2026' } })).toEqual(
    told('Noor is already enrolled in Summer 2026. Complete or withdraw that enrollment first.', 'learnerId'),
  )
})

test('nobody enrolls after the cohort ends', () => {
  const today = day('2027-09-15')
  expect(enrollNoor({ today, enrolledOn: day('2027-08-30') })).toEqual(allow)
  expect(enrollNoor({ today, enrolledOn: day('2027-08-31') })).toEqual(
    told(
      'Fall 2026 is expected to end on August 30, 2027. Give that day or an earlier one, or another cohort.',
      'enrolledOn',
    ),
  )
})

test('nobody enrolls before the program takes learners for the cohort', () => {
  expect(enrollNoor({ enrolledOn: day('2026-06-16') })).toEqual(allow)
  expect(enrollNoor({ enrolledOn: day('2026-06-15') })).toEqual(
    told(
      'Fall 2026 starts on September 14, 2026, and its program enrolls from June 16, 2026 on. Give that day or a later one, or another cohort.',
      'enrolledOn',
    ),
  )
  expect(enrollNoor({ enrolledOn: day('2025-01-15'), opens: null })).toEqual(allow)
})

test('an enrollment is written down on its day or later, not ahead', () => {
  const cohortEndsOn = day('2029-01-01')
  expect(enrollNoor({ cohortEndsOn, enrolledOn: day('2026-09-01'), today: day('2026-09-01') })).toEqual(allow)
  expect(enrollNoor({ cohortEndsOn, enrolledOn: day('2026-09-02'), today: day('2026-09-01') })).toEqual(
    told(
      'September 2, 2026 is yet to come. Give the day of enrollment, today or earlier; the cohort itself may start later.',
      'enrolledOn',
    ),
  )
})
