import { Temporal } from 'temporal-polyfill'
import { expect, test } from 'vitest'
import { problemsOf } from '../../test/problems.ts'
import { told } from '../../test/told.ts'
import { allow } from '../decision.ts'
import { mayRecordPracticodeStart, PracticodeStartDetails } from './record-practicode-start.ts'

const day = (text: string) => Temporal.PlainDate.from(text)

function start(facts: Partial<Parameters<typeof mayRecordPracticodeStart>[0]> = {}) {
  return mayRecordPracticodeStart({
    learnerName: 'Noor',
    startedOn: day('2026-10-01'),
    enrolledOn: day('2026-09-10'),
    firstReadOn: day('2026-10-05'),
    isAsked: true,
    today: day('2026-11-02'),
    ...facts,
  })
}

test('access begins on a day of the enrollment that has come, and no reading is older', () => {
  expect(start()).toEqual(allow)
  expect(start({ startedOn: day('2026-09-10') })).toEqual(allow)
  expect(start({ startedOn: day('2026-10-05') })).toEqual(allow)
  expect(start({ startedOn: day('2026-09-09') })).toEqual(
    told('Noor was enrolled on September 10, 2026. Give that day or a later one.', 'startedOn'),
  )
  expect(start({ startedOn: day('2026-10-06') })).toEqual(
    told(
      'Noor has a reading of October 5, 2026, so access had begun by then. Give that day or an earlier one.',
      'startedOn',
    ),
  )
  expect(start({ startedOn: day('2026-11-03'), firstReadOn: null })).toEqual(
    told(
      "Practicode access can't begin in the future: November 3, 2026 is yet to come. Give today or an earlier day.",
      'startedOn',
    ),
  )
})

test('there is no access where the program asks for no Practicode', () => {
  expect(start({ isAsked: false })).toEqual(
    told('The program of Noor asks for no Practicode, so there is nothing to write down.'),
  )
})

test('the day is written as a day', () => {
  expect(problemsOf(PracticodeStartDetails.safeParse({ startedOn: '' }))[0]?.message).toBe(
    'Write the day as YYYY-MM-DD, for example 2026-09-14.',
  )
})
