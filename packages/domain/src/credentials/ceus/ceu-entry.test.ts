import { Temporal } from 'temporal-polyfill'
import { expect, test } from 'vitest'
import { problemsOf } from '../../../test/problems.ts'
import { told } from '../../../test/told.ts'
import { allow } from '../../decision.ts'
import {
  type CeuEarned,
  CeuEntryDetails,
  type CeuLedgerLine,
  CeuReversalDetails,
  ceuEntries,
  mayRecordCeuEntry,
  mayReverseCeuEntry,
} from './ceu-entry.ts'

const day = (text: string) => Temporal.PlainDate.from(text)

const details = {
  indexNumber: 'AAPC-123456',
  sponsor: 'AAPC',
  title: 'Evaluation and management in 2026',
  units: 150,
  earnedOn: '2026-10-15',
  bodies: ['AAPC', 'AHIMA', 'AAPC'],
  hiimDomain: true,
  fromAhima: false,
}

const webinar: CeuEarned = {
  ...details,
  kind: 'EARNED',
  id: 'e1',
  earnedOn: day('2026-10-15'),
  bodies: ['AAPC', 'AHIMA'],
}

test('an entry has the five facts of a certificate and counts for each body once', () => {
  expect(CeuEntryDetails.parse(details)).toEqual({ ...details, bodies: ['AAPC', 'AHIMA'] })
  expect(CeuEntryDetails.parse({ ...details, bodies: ['AHIMA'], indexNumber: ' ' })).toMatchObject({
    bodies: ['AHIMA'],
    indexNumber: null,
  })
})

test.each([
  [
    { indexNumber: '' },
    'indexNumber: Write the index number from the certificate: AAPC takes no CEUs without one.',
  ],
  [{ sponsor: ' ' }, 'sponsor: Write the sponsor of the education.'],
  [{ title: '' }, 'title: Write the title of the education.'],
  [{ units: 0 }, 'units: Write the CEUs as a number above 0 and up to 100, for example 1.5.'],
  [{ units: 1.5 }, 'units: Write the CEUs as a number above 0 and up to 100, for example 1.5.'],
  [{ units: 10_001 }, 'units: Write the CEUs as a number above 0 and up to 100, for example 1.5.'],
  [{ earnedOn: 'today' }, 'earnedOn: Write the day as YYYY-MM-DD, for example 2026-09-14.'],
  [{ bodies: [] }, 'bodies: Name AAPC, AHIMA or both.'],
  [{ bodies: ['AMA'] }, 'bodies.0: Name AAPC, AHIMA or both.'],
])('%o is refused with what to write', (facts, sentence) => {
  const issues = problemsOf(CeuEntryDetails.safeParse({ ...details, ...facts }))
  expect(issues.map(({ path, message }) => `${path.join('.')}: ${message}`)).toEqual([sentence])
})

test('a reversal says why', () => {
  expect(CeuReversalDetails.parse({ reason: ' Wrong learner ' })).toEqual({ reason: 'Wrong learner' })
  expect(problemsOf(CeuReversalDetails.safeParse({ reason: ' ' }))[0]?.message).toBe(
    'Write why the entry is reversed.',
  )
  expect(problemsOf(CeuReversalDetails.safeParse({ reason: 'no' }))[0]?.message).toBe(
    'Write at least 3 characters.',
  )
})

test('the ledger reads as entries by day, each with the reason it was reversed for', () => {
  const ledger: CeuLedgerLine[] = [
    { kind: 'REVERSAL', id: 'r1', reverses: 'e1', reason: 'Wrong learner' },
    { kind: 'REVERSAL', id: 'r2', reverses: 'of another learner', reason: 'Typing error' },
    webinar,
    { ...webinar, id: 'e0', earnedOn: day('2026-10-14') },
  ]
  expect(ceuEntries(ledger)).toEqual([
    { ...webinar, id: 'e0', earnedOn: day('2026-10-14'), reversedFor: null },
    { ...webinar, reversedFor: 'Wrong learner' },
  ])
})

test('an entry is added once it is earned, and the same education once unless it was reversed', () => {
  const add = (facts: Partial<CeuEarned>, ledger: CeuLedgerLine[] = []) =>
    mayRecordCeuEntry({ entry: { ...webinar, ...facts }, ledger, today: day('2026-11-02') })
  const reversal: CeuLedgerLine = { kind: 'REVERSAL', id: 'r1', reverses: 'e1', reason: 'Wrong day' }

  expect(add({ earnedOn: day('2026-11-02') })).toEqual(allow)
  expect(add({ earnedOn: day('2026-11-03') })).toEqual(
    told(
      'November 3, 2026 is yet to come. Add the CEUs once they are earned, on that day or later.',
      'earnedOn',
    ),
  )
  expect(add({ earnedOn: day('2026-11-01') }, [webinar])).toEqual(
    told(
      'Index number AAPC-123456 is in the ledger already: Evaluation and management in 2026, October 15, 2026. The same education counts once; reverse that entry first if it is wrong.',
      'indexNumber',
    ),
  )
  expect(add({}, [webinar, reversal])).toEqual(allow)
  expect(add({ indexNumber: null }, [{ ...webinar, indexNumber: null }])).toEqual(allow)
})

test('an entry is reversed once', () => {
  expect(mayReverseCeuEntry({ title: webinar.title, reversedFor: null })).toEqual(allow)
  expect(mayReverseCeuEntry({ title: webinar.title, reversedFor: 'Wrong learner' })).toEqual(
    told(
      'Evaluation and management in 2026 is already reversed: Wrong learner. Add the CEUs anew if they count after all.',
    ),
  )
})
