import { Temporal } from 'temporal-polyfill'
import { expect, test } from 'vitest'
import { told } from '../test/told.ts'
import { dayHasCome } from './day-has-come.ts'
import { allow } from './decision.ts'

test('what happened has a day that has come', () => {
  const today = Temporal.PlainDate.from('2026-11-02')
  const onDay = (day: string) =>
    dayHasCome("A check can't be made in the future", Temporal.PlainDate.from(day), today, 'checkedOn')
  expect(onDay('2026-11-01')).toEqual(allow)
  expect(onDay('2026-11-02')).toEqual(allow)
  expect(onDay('2026-11-03')).toEqual(
    told(
      "A check can't be made in the future: November 3, 2026 is yet to come. Choose today or an earlier day.",
      'checkedOn',
    ),
  )
})
