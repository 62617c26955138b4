import { Temporal } from 'temporal-polyfill'
import { expect, test } from 'vitest'
import { employmentOn } from './employment-on.ts'

const day = (text: string) => Temporal.PlainDate.from(text)
const lakeside = { name: 'Lakeside', startedOn: day('2026-03-02'), endedOn: day('2026-05-29') }
const valley = { name: 'Valley', startedOn: day('2026-07-01'), endedOn: null }

test.each([
  ['2026-03-02', 'Lakeside'],
  ['2026-05-29', 'Lakeside'],
  ['2026-07-01', 'Valley'],
  // between two it is the one that is over, before all of them the first
  ['2026-06-10', 'Lakeside'],
  ['2026-01-05', 'Lakeside'],
])('hours of %s belong to %s', (onDay, name) => {
  expect(employmentOn([lakeside, valley], day(onDay))?.name).toBe(name)
})

test('of two at once it is the one that began later, and without any there is none', () => {
  const both = { ...lakeside, endedOn: null }
  expect(employmentOn([both, valley], day('2026-08-03'))).toBe(valley)
  expect(employmentOn([], day('2026-08-03'))).toBeNull()
})
