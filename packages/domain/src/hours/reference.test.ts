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
  isReversed: false,
} as const
const { isReversed: _, ...asked } = recorded

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
    '“clock 7” is written down already with other facts: November 20, 2026, 0:30 h (on-the-job). Have that entry taken back if it is wrong, and write these hours under another reference.',
  )
})

test('of another apprentice is said so, and what was taken back as well', () => {
  expect(said('clock 7', { ...asked, enrollmentId: 'omar' }, recorded)).toMatch(
    /0:30 h \(on-the-job\), of another apprentice\. Have that entry/,
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
