import { Temporal } from 'temporal-polyfill'
import { expect, test } from 'vitest'
import { allow, refuse } from '../decision.ts'
import { CHECK_OUTCOMES, CheckDetails, checkOutcomeName, recordCheck } from './check-record.ts'

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
  expect(CheckDetails.parse({ check: 'SHIFT_WORK', checkedOn: '2026-10-05', outcome: 'PASSED' })).toEqual({
    check: 'SHIFT_WORK',
    checkedOn: '2026-10-05',
    outcome: 'PASSED',
    reason: null,
    expiresOn: null,
    reference: null,
  })
  const waived = { ...passed, outcome: 'WAIVED', reason: 'Checked by the employer last month' }
  expect(CheckDetails.parse(waived)).toEqual(waived)
  expect(CHECK_OUTCOMES.map(checkOutcomeName)).toEqual(['Passed', 'Failed', 'Waived'])
})

test.each([
  [{ check: 'CREDIT' }, 'check: Choose a check from the list.'],
  [
    { checkedOn: '2026-02-30' },
    'checkedOn: There is no such day as 2026-02-30. Check the month and the day.',
  ],
  [{ outcome: 'PENDING' }, 'outcome: Choose how the check came out.'],
  [{ outcome: 'FAILED', reason: ' ' }, 'reason: Write why the check failed.'],
  [{ outcome: 'WAIVED' }, 'reason: Write why the check is waived.'],
  [
    { expiresOn: '2026-10-05' },
    'expiresOn: A check expires after the day it is made. Choose a later day, or leave it empty.',
  ],
  [{ reference: 'x'.repeat(121) }, 'reference: Shorten the reference to 120 characters or fewer.'],
])('%o is refused with what to write', (facts, sentence) => {
  const issues = CheckDetails.safeParse({ ...passed, ...facts }).error?.issues
  expect(issues?.map(({ path, message }) => `${path.join('.')}: ${message}`)).toEqual([sentence])
})

test('a check is made on a day that has come', () => {
  const today = Temporal.PlainDate.from('2026-11-02')
  expect(recordCheck(today, today)).toEqual(allow)
  expect(recordCheck(today.add({ days: 1 }), today)).toEqual(
    refuse(
      "A check can't be made in the future: November 3, 2026 is yet to come. Choose today or an earlier day.",
      'checkedOn',
    ),
  )
})
