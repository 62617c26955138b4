import { Temporal } from 'temporal-polyfill'
import { expect, test } from 'vitest'
import { problemsOf } from '../../test/problems.ts'
import { say } from '../language/say.ts'
import { EntryReference, referenceConflict } from './reference.ts'

const recorded = {
  enrollmentId: 'noor',
  kind: 'OJT',
  onDay: Temporal.PlainDate.from('2026-11-20'),
  minutes: 30,
  competencyId: null,
  courseId: null,
  note: 'Charts',
  lateReason: null,
  status: 'APPROVED',
  isReversed: false,
} as const
const { isReversed: _, status: __, ...asked } = recorded

const said = (...facts: Parameters<typeof referenceConflict>) => say(referenceConflict(...facts)!)

test('the same facts under a reference are the same entry', () => {
  expect(referenceConflict('clock 7', asked, recorded)).toBeNull()
})

test.each([
  { minutes: 60 },
  { kind: 'RTI' as const },
  { onDay: Temporal.PlainDate.from('2026-11-19') },
  { competencyId: 'JF1.A' },
  { note: null },
])('other facts are a conflict: %o', (other) => {
  expect(said('clock 7', { ...asked, ...other }, recorded)).toBe(
    '“clock 7” is written down already with other facts: November 20, 2026, 0:30 h (on-the-job). It counts: have it corrected if it is wrong.',
  )
})

test.each([
  [
    { status: 'SUBMITTED' },
    'It waits for a decision: have it rejected if it is wrong, then send it again as it should be.',
  ],
  [{ status: 'REJECTED' }, 'It was rejected: send it again as it should be.'],
  [{ isReversed: true }, 'It was taken back: write these hours under another reference.'],
] as const)('what to do about other facts goes by what stands there: %o', (facts, what) => {
  expect(said('clock 7', { ...asked, minutes: 60 }, { ...recorded, ...facts })).toBe(
    `“clock 7” is written down already with other facts: November 20, 2026, 0:30 h (on-the-job). ${what}`,
  )
})

test('of another apprentice is said so, and what was taken back as well', () => {
  expect(said('clock 7', { ...asked, enrollmentId: 'omar' }, recorded)).toMatch(
    /0:30 h \(on-the-job\), of another apprentice\. It counts/,
  )
  expect(said('clock 7', asked, { ...recorded, isReversed: true })).toBe(
    '“clock 7” was written down and taken back: November 20, 2026, 0:30 h (on-the-job). Write these hours under another reference.',
  )
})

test('a reference has at most 200 characters; white space is none', () => {
  expect([EntryReference.parse(null), EntryReference.parse(undefined)]).toEqual([null, null])
  expect(problemsOf(EntryReference.safeParse('  '))[0]?.message).toBe('Write the reference.')
  expect(problemsOf(EntryReference.safeParse('x'.repeat(201)))[0]?.message).toBe(
    'Shorten the reference to 200 characters or fewer.',
  )
})
