import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { expect, test } from 'vitest'
import { say } from '../language/say.ts'
import { mayRecordReading } from './practicode-reading.ts'
import {
  correctedReading,
  latestReading,
  neighborsOf,
  type PracticodeReading,
  readingsInEffect,
} from './practicode-readings.ts'

const first = Temporal.PlainDate.from('2026-09-14')
const DAYS = 20

/** A reading of the day so many days after the first one. */
function onDay(days: number, casesDone: number, sequence = 0, correctionReason: string | null = null) {
  return { readOn: first.add({ days }), casesDone, sequence, scorePercent: null, correctionReason }
}
const shown = (reading: PracticodeReading | null) =>
  reading && `${reading.readOn} ${reading.casesDone} #${reading.sequence}`

test('the latest day stands, and of that day what was recorded last', () => {
  const readings = [onDay(7, 50, 3), onDay(14, 90, 1), onDay(14, 80, 2, 'Counted twice'), onDay(0, 10, 0)]
  expect(shown(latestReading(readings))).toBe('2026-09-28 80 #2')
  expect(shown(latestReading(readings, first.add({ days: 13 })))).toBe('2026-09-21 50 #3')
  expect(latestReading(readings, first.subtract({ days: 1 }))).toBeNull()
  expect(latestReading([])).toBeNull()
})

test('a new reading stands after those of its day and before those of later days', () => {
  const readings = [onDay(0, 10, 1), onDay(7, 50, 0), onDay(7, 55, 2)]
  const { before, after } = neighborsOf(onDay(3, 20), readings)
  expect([shown(before), shown(after)]).toEqual(['2026-09-14 10 #1', '2026-09-21 50 #0'])
  const sameDay = neighborsOf(onDay(7, 60), readings)
  expect([shown(sameDay.before), shown(sameDay.after)]).toEqual(['2026-09-21 55 #2', null])
})

test('a correction names the original it took the place of', () => {
  const original = onDay(7, 500, 1)
  const correction = onDay(7, 50, 2, 'Typed a digit too many')
  const readings = [correction, onDay(14, 60, 3), original, onDay(0, 10, 0)]
  expect(shown(correctedReading(correction, readings))).toBe('2026-09-21 500 #1')
  expect(correctedReading(original, readings)).toBeNull()
})

test('a reading that a later correction contradicts no longer holds', () => {
  const readings = [onDay(0, 10, 0), onDay(7, 500, 1), onDay(10, 510, 2), onDay(14, 60, 3, 'Typo')]
  expect(readingsInEffect(readings).map(shown)).toEqual(['2026-09-14 10 #0', '2026-09-28 60 #3'])
})

const readingsOf = (least: number) =>
  fc.array(
    fc.record({
      days: fc.integer({ min: 0, max: DAYS }),
      casesDone: fc.integer({ min: 0, max: 600 }),
      correctionReason: fc.constantFrom(null, 'Typo'),
    }),
    { minLength: least, maxLength: 10 },
  )

test('readings of different days give the same state in any order of recording', () => {
  const oneADay = readingsOf(1).map((readings) => [
    ...new Map(readings.map((one) => [one.days, one])).values(),
  ])
  const twoOrders = oneADay.chain((readings) =>
    fc.tuple(
      fc.shuffledSubarray(readings, { minLength: readings.length }),
      fc.shuffledSubarray(readings, { minLength: readings.length }),
    ),
  )
  fc.assert(
    fc.property(twoOrders, fc.integer({ min: -1, max: DAYS }), (orders, days) => {
      const states = orders.map((order) => {
        const recorded = order.map((one, sequence) => onDay(one.days, one.casesDone, sequence))
        const standing = latestReading(recorded, first.add({ days }))
        const inEffect = readingsInEffect(recorded)
        return [standing, ...inEffect].map((one) => one && `${one.readOn} ${one.casesDone}`)
      })
      expect(states[0]).toEqual(states[1])
    }),
  )
})

test('among accepted readings, those that hold never go down and end in the state', () => {
  fc.assert(
    fc.property(readingsOf(0), (tried) => {
      const recorded: PracticodeReading[] = []
      const facts = {
        learnerName: 'Noor',
        cases: 600,
        clockStartedOn: first,
        today: first.add({ days: DAYS }),
      }
      for (const [sequence, { days, casesDone, correctionReason }] of tried.entries()) {
        const reading = onDay(days, casesDone, sequence, correctionReason)
        const decision = mayRecordReading({ ...facts, reading, readings: recorded })
        if (decision.allowed) recorded.push(reading)
        else expect(say(decision)).toMatch(/^[A-Z0-9].{20,}\.$/)
      }
      const cases = readingsInEffect(recorded).map(({ casesDone }) => casesDone)
      expect(cases).toEqual([...cases].sort((one, other) => one - other))
      expect(shown(readingsInEffect(recorded).at(-1) ?? null)).toBe(shown(latestReading(recorded)))
    }),
  )
})
