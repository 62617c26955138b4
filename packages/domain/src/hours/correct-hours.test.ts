import { expect, test } from 'vitest'
import { told } from '../../test/told.ts'
import { allow } from '../decision.ts'
import { type HoursCorrection, mayCorrectHours } from './correct-hours.ts'

const counting = { basis: 'DONE', status: 'APPROVED', source: 'PERSON' } as const

const correct = (more: Partial<HoursCorrection['entry']> = {}, facts: Partial<HoursCorrection> = {}) =>
  mayCorrectHours({
    entry: { ...counting, ...more },
    isReversed: false,
    isCorrected: false,
    reason: 'Written for the wrong day',
    ...facts,
  })

test('hours that count are corrected once, whoever or whatever wrote them down', () => {
  for (const source of ['PERSON', 'IMPORT', 'DEMO'] as const) expect(correct({ source })).toEqual(allow)
  expect(correct({}, { isReversed: true })).toEqual(
    told('This entry is taken back already. Read the ledger again.'),
  )
  expect(correct({}, { isReversed: true, isCorrected: true })).toEqual(
    told('This entry is corrected already, by another one that stands in its place. Correct that one.'),
  )
})

test('of hours that do not count it is said what is done with them instead', () => {
  expect(correct({ status: 'SUBMITTED' })).toEqual(
    told(
      'Only approved hours are corrected. These wait for a decision: reject them, and send them again as they should be.',
    ),
  )
  expect(correct({ status: 'REJECTED' })).toEqual(
    told('Only approved hours are corrected. These are rejected: send them again as they should be.'),
  )
  expect(correct({ basis: 'REVERSAL' })).toEqual(
    told('This entry takes another one back. Write the hours down anew instead of taking it back, too.'),
  )
})

test('credit is granted anew, and attendance is corrected on its roll', () => {
  expect(correct({ basis: 'PRIOR_CREDIT' })).toEqual(
    told('Credit is not corrected. Take it back, and grant it as it should be.'),
  )
  expect(correct({ source: 'ATTENDANCE' })).toEqual(
    told('These hours come of the attendance of a class. Correct the attendance, and they follow.'),
  )
})

test('a correction says why', () => {
  for (const reason of [null, ' ', 'no'])
    expect(correct({}, { reason })).toEqual(
      told('Say why the hours are corrected, in 3 characters or more.', 'reason'),
    )
  expect(correct({}, { reason: 'x'.repeat(501) })).toEqual(
    told('Shorten the reason to 500 characters or fewer.', 'reason'),
  )
})
