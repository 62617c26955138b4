import { Temporal } from 'temporal-polyfill'
import { expect, test } from 'vitest'
import { dayHasCome } from './day-has-come.ts'
import { allow, no } from './decision.ts'

test('what happened has a day that has come', () => {
  const today = Temporal.PlainDate.from('2026-11-02')
  const refusal = no({ code: 'CHECK_AHEAD', values: { checkedOn: '2026-11-03' } }, 'checkedOn')
  const onDay = (day: string) => dayHasCome(Temporal.PlainDate.from(day), today, refusal)
  expect(onDay('2026-11-01')).toEqual(allow)
  expect(onDay('2026-11-02')).toEqual(allow)
  expect(onDay('2026-11-03')).toEqual(refusal)
})
