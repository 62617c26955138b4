import { Temporal } from 'temporal-polyfill'
import { expect, test } from 'vitest'
import { problemsOf } from '../../test/problems.ts'
import { told } from '../../test/told.ts'
import { allow } from '../decision.ts'
import { CheckDetails, CheckRevocation, mayRecordCheck, mayRevokeCheck } from './check-record.ts'

const passed = {
  check: 'DBS',
  checkedOn: '2026-10-05',
  outcome: 'PASSED',
  reason: null,
  expiresOn: '2029-10-04',
  reference: '001 234 567 890',
}

test('a check has a day and an outcome; a reason, an end and a reference where there are some', () => {
  expect(CheckDetails.parse(passed)).toEqual(passed)
  expect(CheckDetails.parse({ check: 'SHIFTS', checkedOn: '2026-10-05', outcome: 'PASSED' })).toEqual({
    check: 'SHIFTS',
    checkedOn: '2026-10-05',
    outcome: 'PASSED',
    reason: null,
    expiresOn: null,
    reference: null,
  })
  const waived = { ...passed, outcome: 'WAIVED', reason: 'MADE_BY_EMPLOYER' }
  expect(CheckDetails.parse(waived)).toEqual(waived)
})

test.each([
  [{ check: ' ' }, 'check: Name a check of the program’s list.'],
  [
    { checkedOn: '2026-02-30' },
    'checkedOn: There is no such day as 2026-02-30. Check the month and the day.',
  ],
  [{ outcome: 'PENDING' }, 'outcome: Say how the check came out.'],
  [{ outcome: 'FAILED', reason: '' }, 'reason: Say why the check was not passed.'],
  [{ outcome: 'FAILED', reason: 'old conviction' }, 'reason: Name one of the reasons that are known.'],
  [
    { outcome: 'FAILED', reason: 'NOT_NEEDED' },
    'reason: Give a reason that goes with the outcome; a pass has none.',
  ],
  [{ reason: 'NOT_AGREED' }, 'reason: Give a reason that goes with the outcome; a pass has none.'],
  [{ outcome: 'WAIVED' }, 'reason: Say why the check is waived.'],
  [
    { expiresOn: '2026-10-05' },
    'expiresOn: A check expires after the day it is made. Give a later day, or leave it empty.',
  ],
  [{ reference: 'x'.repeat(121) }, 'reference: Shorten the reference to 120 characters or fewer.'],
])('%o is refused with what to write', (facts, sentence) => {
  const issues = problemsOf(CheckDetails.safeParse({ ...passed, ...facts }))
  expect(issues.map(({ path, message }) => `${path.join('.')}: ${message}`)).toEqual([sentence])
})

const today = Temporal.PlainDate.from('2026-11-02')
const check = { title: 'DBS check', checkedOn: today, outcome: 'PASSED' as const, records: [], today }

test('a check is made on a day that has come', () => {
  expect(mayRecordCheck(check)).toEqual(allow)
  expect(mayRecordCheck({ ...check, checkedOn: today.add({ days: 1 }) })).toEqual(
    told(
      "A check can't be made in the future: November 3, 2026 is yet to come. Give today or an earlier day.",
      'checkedOn',
    ),
  )
})

test('the same outcome of the same day is written down once; another outcome or day is another record', () => {
  const records = [{ checkedOn: today, outcome: 'PASSED' as const }]
  expect(mayRecordCheck({ ...check, records })).toEqual(
    told(
      'DBS check of November 2, 2026 is on record with this outcome already. Revoke that record first if it is wrong.',
      'checkedOn',
    ),
  )
  expect(mayRecordCheck({ ...check, records, outcome: 'FAILED' })).toEqual(allow)
  expect(mayRecordCheck({ ...check, records, checkedOn: today.subtract({ days: 1 }) })).toEqual(allow)
})

test('a record is revoked once, and says why', () => {
  expect(mayRevokeCheck({ title: 'DBS check', isRevoked: false })).toEqual(allow)
  expect(mayRevokeCheck({ title: 'DBS check', isRevoked: true })).toEqual(
    told('This record of DBS check is revoked already. Read it again to see it as it is.'),
  )
  expect(problemsOf(CheckRevocation.safeParse({ reason: ' ' }))[0]?.message).toBe(
    'Write why the record is revoked.',
  )
})
