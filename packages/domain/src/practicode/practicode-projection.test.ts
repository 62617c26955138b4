import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { expect, test } from 'vitest'
import { daysBetween } from '../local-date.ts'
import { practicodeProjection } from './practicode-projection.ts'
import type { PracticodeReading } from './practicode-readings.ts'

const today = Temporal.PlainDate.from('2026-11-02')

/** Readings written as [days before today, cases done]. */
function given(...readings: [number, number][]): PracticodeReading[] {
  return readings.map(([daysAgo, casesDone], sequence) => ({
    ...{ readOn: today.subtract({ days: daysAgo }), casesDone, sequence },
    ...{ scorePercent: null, correctionReason: null },
  }))
}

function projection(
  readings: PracticodeReading[],
  facts: Partial<Parameters<typeof practicodeProjection>[0]> = {},
) {
  return practicodeProjection({
    ...{ learnerName: 'Noor', readings, cases: 600, startedOn: null, accessExpiresOn: null, today },
    ...facts,
  })
}

/** The projection with its days as text: two days of the same kind would else compare as equal. */
function shown(...facts: Parameters<typeof projection>) {
  const answer = projection(...facts)
  return { ...answer, doneOn: answer.doneOn?.toString() ?? null }
}

const steady = given([30, 100], [2, 184])

test('at the pace of the last weeks, the rest is done on a day', () => {
  expect(shown(steady)).toEqual({
    kind: 'EXPECTED',
    doneOn: '2027-03-21',
    pace: { cases: 84, days: 28 },
    inTime: null,
    casesPerWeekNeeded: null,
    sentence: 'At about 21 cases a week, Noor will have done all 600 Practicode cases by March 21, 2027.',
  })
})

test.each([
  [
    '2027-03-20',
    false,
    22,
    ', but the access ends on March 20, 2027. It takes 22 cases a week to be done by then.',
  ],
  ['2027-03-21', true, 21, ', the last day of the access.'],
  ['2027-03-22', true, 21, ', 1 day before the access ends.'],
  ['2028-03-14', true, 6, ', 359 days before the access ends.'],
  ['2026-11-02', false, null, ', but the access ends on November 2, 2026. Ask for more months.'],
  ['2026-11-01', false, null, ', but the access ended on November 1, 2026. Ask for more months.'],
])('an access through %s is compared with that day', (last, inTime, casesPerWeekNeeded, ending) => {
  expect(shown(steady, { accessExpiresOn: Temporal.PlainDate.from(last) })).toEqual({
    kind: 'EXPECTED',
    doneOn: '2027-03-21',
    pace: { cases: 84, days: 28 },
    inTime,
    casesPerWeekNeeded,
    sentence: `At about 21 cases a week, Noor will have done all 600 Practicode cases by March 21, 2027${ending}`,
  })
})

test('all cases done are said with the day of the first reading that says so', () => {
  expect(shown(given([30, 100], [9, 600], [2, 600]))).toEqual({
    kind: 'DONE',
    doneOn: '2026-10-24',
    sentence: 'Noor had done all 600 Practicode cases by October 24, 2026.',
  })
})

test.each([
  [given(), 'NO_READING', 'Noor has no Practicode reading yet. Record the first one to see a pace.'],
  [
    given([40, 100], [28, 184]),
    'OLD_READING',
    "Noor's latest Practicode reading is of October 5, 2026. Record a new one: the pace is taken from the last 4 weeks.",
  ],
  [
    given([2, 184]),
    'ONE_READING',
    'Noor has Practicode readings of one day only. Record one of a later day to see a pace.',
  ],
  [
    given([30, 184], [2, 184]),
    'NO_PROGRESS',
    "Noor's Practicode readings of the last 4 weeks show no new cases. Ask what is in the way.",
  ],
  [
    given([200, 183], [2, 184]),
    'TOO_SLOW',
    'At the pace of the last 4 weeks, the 416 Practicode cases left would take Noor more than 10 years. Ask what is in the way.',
  ],
])('without a pace there is no day but a reason', (readings, reason, sentence) => {
  expect(shown(readings)).toEqual({ kind: 'UNKNOWN', doneOn: null, reason, sentence })
})

test('less than half a case a week is said in words', () => {
  expect(projection(given([60, 596], [2, 598])).sentence).toEqual(
    'At less than 1 case a week, Noor will have done all 600 Practicode cases by December 30, 2026.',
  )
})

const readings = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 120 }), fc.integer({ min: 0, max: 599 })), { maxLength: 8 })
  .map((pairs) => given(...pairs))

test('a projection is never before today', () => {
  fc.assert(
    fc.property(readings, (recorded) => {
      const answer = projection(recorded)
      if (answer.kind === 'EXPECTED') expect(daysBetween(today, answer.doneOn)).toBeGreaterThan(0)
      else expect(answer.kind).toEqual('UNKNOWN')
    }),
  )
})

test('a slower pace never projects an earlier day', () => {
  const facts = fc.record({
    daysAgo: fc.integer({ min: 1, max: 27 }),
    before: fc.integer({ min: 1, max: 200 }),
    done: fc.integer({ min: 200, max: 599 }),
    slower: fc.tuple(fc.integer({ min: 0, max: 199 }), fc.integer({ min: 0, max: 199 })),
  })
  fc.assert(
    fc.property(facts, ({ daysAgo, before, done, slower: [one, other] }) => {
      const from = (base: number) => projection(given([daysAgo + before, base], [daysAgo, done]))
      const [faster, slow] = [from(Math.min(one, other)), from(Math.max(one, other))]
      // No day at all is later than any day.
      if (faster.kind !== 'EXPECTED') expect(slow.kind).toEqual('UNKNOWN')
      else if (slow.kind === 'EXPECTED') {
        expect(daysBetween(faster.doneOn, slow.doneOn)).toBeGreaterThanOrEqual(0)
      } else expect(slow.kind).toEqual('UNKNOWN')
    }),
  )
})
