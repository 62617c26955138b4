import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { expect, test } from 'vitest'
import { labelOf } from '../language/label.ts'
import { CHECK_OUTCOMES, type CheckOutcome } from './check-record.ts'
import { CHECK_STANDINGS, checkStanding, latestCheck, type RecordedCheck } from './check-standing.ts'

const CODES = ['PRE_EMPLOYMENT', 'DBS', 'SHIFTS']
const today = Temporal.PlainDate.from('2026-11-02')
const lastDays = {
  none: null,
  yesterday: today.subtract({ days: 1 }),
  today,
  tomorrow: today.add({ days: 1 }),
}

test('a pass or a waiver counts through its last day, and a failure stays one', () => {
  const standings = (outcome: CheckOutcome) =>
    Object.values(lastDays).map((expiresOn) => checkStanding({ outcome, expiresOn }, today))
  expect(standings('PASSED')).toEqual(['PASSED', 'EXPIRED', 'PASSED', 'PASSED'])
  expect(standings('WAIVED')).toEqual(['WAIVED', 'EXPIRED', 'WAIVED', 'WAIVED'])
  expect(standings('FAILED')).toEqual(['FAILED', 'FAILED', 'FAILED', 'FAILED'])
  expect(checkStanding(null, today)).toBe('MISSING')
})

test('a standing is named in the words of a check, or of a declaration', () => {
  const named = (kind: 'CHECK' | 'DECLARATION') =>
    CHECK_STANDINGS.map((standing) =>
      labelOf(kind === 'CHECK' ? 'checkStanding' : 'declarationStanding', standing),
    )
  expect(named('CHECK')).toEqual(['Not made yet', 'Passed', 'Expired', 'Not passed', 'Waived'])
  expect(named('DECLARATION')).toEqual(['Not declared yet', 'Declared', 'Expired', 'Declined', 'Waived'])
})

test('the record of the latest day counts, and of that day the last recorded, in whatever order they come', () => {
  const records = fc.array(
    fc.record({
      check: fc.constantFrom(...CODES),
      daysAgo: fc.integer({ min: 0, max: 5 }),
      outcome: fc.constantFrom(...CHECK_OUTCOMES),
    }),
    { maxLength: 8 },
  )
  const orders = records.chain((given) => {
    const recorded = given.map(
      ({ check, daysAgo, outcome }, sequence): RecordedCheck => ({
        ...{ check, outcome, sequence, expiresOn: null },
        checkedOn: today.subtract({ days: daysAgo }),
      }),
    )
    return fc.tuple(fc.constant(recorded), fc.shuffledSubarray(recorded, { minLength: recorded.length }))
  })
  fc.assert(
    fc.property(orders, fc.constantFrom(...CODES), ([recorded, shuffled], check) => {
      const latest = latestCheck(shuffled, check)
      expect(latest?.sequence).toBe(latestCheck(recorded, check)?.sequence)
      const better = recorded.filter(
        (other) =>
          other.check === check &&
          latest !== null &&
          (Temporal.PlainDate.compare(other.checkedOn, latest.checkedOn) ||
            other.sequence - latest.sequence) > 0,
      )
      expect(better).toEqual([])
      expect(latest === null).toBe(recorded.every((other) => other.check !== check))
    }),
  )
})
