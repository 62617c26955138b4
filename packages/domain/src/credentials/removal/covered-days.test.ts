import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { expect, test } from 'vitest'
import { type DaySpan, dayOfCovered, daysCovered, firstCovered } from './covered-days.ts'

const day = (text: string) => Temporal.PlainDate.from(text)

function span(startsOn: string, endsOn: string | null): DaySpan {
  return { startsOn: day(startsOn), endsOn: endsOn === null ? null : day(endsOn) }
}

test('first and last day both count, and a span that goes on counts through the day asked for', () => {
  expect(daysCovered([span('2026-01-01', '2026-01-31')], day('2026-12-31'))).toBe(31)
  expect(daysCovered([span('2026-01-01', '2026-01-31')], day('2026-01-10'))).toBe(10)
  expect(daysCovered([span('2026-01-01', null)], day('2026-01-01'))).toBe(1)
  expect(daysCovered([span('2026-01-02', null)], day('2026-01-01'))).toBe(0)
  expect(daysCovered([span('2024-02-01', '2024-03-01')], day('2026-01-01'))).toBe(30)
})

test('a day with two employers counts once, and a span that ends before it starts has no day', () => {
  const spans = [
    span('2026-01-10', '2026-01-31'),
    span('2026-01-01', '2026-01-15'),
    span('2026-02-10', '2026-02-01'),
  ]
  expect(daysCovered(spans, day('2026-12-31'))).toBe(31)
  expect(firstCovered(spans)).toEqual(day('2026-01-01'))
  expect(firstCovered([span('2026-02-10', '2026-02-01')])).toBeNull()
})

test('the day that completes the count may lie ahead, after a gap, or nowhere', () => {
  const spans = [span('2026-01-01', '2026-01-10'), span('2026-03-01', null)]
  expect(dayOfCovered(spans, 10)).toEqual(day('2026-01-10'))
  expect(dayOfCovered(spans, 11)).toEqual(day('2026-03-01'))
  expect(dayOfCovered(spans, 365)).toEqual(day('2027-02-18'))
  expect(dayOfCovered([span('2026-01-01', '2026-01-10')], 11)).toBeNull()
  expect(dayOfCovered([], 1)).toBeNull()
})

test('spans count as the set of their days', () => {
  const from = day('2024-02-01')
  const someDay = fc.nat(90).map((days) => from.add({ days }))
  const spans = fc.array(fc.record({ startsOn: someDay, endsOn: fc.option(someDay) }), { maxLength: 6 })
  fc.assert(
    fc.property(spans, someDay, (spans, through) => {
      const isCovered = (on: Temporal.PlainDate) =>
        spans.some(
          ({ startsOn, endsOn }) =>
            Temporal.PlainDate.compare(startsOn, on) <= 0 &&
            (endsOn === null || Temporal.PlainDate.compare(on, endsOn) <= 0),
        )
      const days = Array.from({ length: 91 }, (_, days) => from.add({ days }))
      const covered = days.filter(isCovered)
      expect(daysCovered(spans, through)).toBe(
        covered.filter((on) => Temporal.PlainDate.compare(on, through) <= 0).length,
      )
      expect(covered.map((_, index) => dayOfCovered(spans, index + 1))).toEqual(covered)
      expect(firstCovered(spans)).toEqual(covered[0] ?? null)
    }),
  )
})
