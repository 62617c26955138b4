import { Temporal } from 'temporal-polyfill'
import { expect, test } from 'vitest'
import { problemsOf } from '../../test/problems.ts'
import { told } from '../../test/told.ts'
import { allow } from '../decision.ts'
import { CredentialDetails, mayHoldCredential } from './credential-details.ts'

const day = (text: string) => Temporal.PlainDate.from(text)
const cpc = { kind: 'CPC', awardedOn: '2026-10-15' }

test('a credential has a kind and a day of award, and what is not written is null', () => {
  expect(CredentialDetails.parse({ ...cpc, number: ' 01234567 ', expiresOn: '' })).toEqual({
    kind: 'CPC',
    number: '01234567',
    awardedOn: '2026-10-15',
    expiresOn: null,
    note: null,
  })
  expect(
    CredentialDetails.parse({ ...cpc, kind: 'DIPLOMA_CLINICAL_CODING', expiresOn: '2026-10-16' }),
  ).toMatchObject({
    kind: 'DIPLOMA_CLINICAL_CODING',
    expiresOn: '2026-10-16',
  })
})

test.each([
  [{ kind: 'MD' }, 'kind: Name a credential that is known here.'],
  [{ number: 'x'.repeat(61) }, 'number: Shorten the number to 60 characters or fewer.'],
  [{ awardedOn: '10/15/2026' }, 'awardedOn: Write the day as YYYY-MM-DD, for example 2026-09-14.'],
  [
    { awardedOn: '2026-02-29' },
    'awardedOn: There is no such day as 2026-02-29. Check the month and the day.',
  ],
  [{ expiresOn: '2026-10-15' }, 'expiresOn: Give a last day after the day of the award, or leave it empty.'],
  [{ note: 'x'.repeat(501) }, 'note: Shorten the note to 500 characters or fewer.'],
])('%o is refused with what to write', (facts, sentence) => {
  const issues = problemsOf(CredentialDetails.safeParse({ ...cpc, ...facts }))
  expect(issues.map(({ path, message }) => `${path.join('.')}: ${message}`)).toEqual([sentence])
})

test('a credential is awarded by today and stands in the wallet once; the full form joins the apprentice form', () => {
  const hold = (facts: Partial<Parameters<typeof mayHoldCredential>[0]>) =>
    mayHoldCredential({
      learnerName: 'Noor',
      kind: 'CPC',
      awardedOn: day('2026-11-02'),
      held: ['CPC_A'],
      today: day('2026-11-02'),
      ...facts,
    })
  expect(hold({})).toEqual(allow)
  expect(hold({ kind: 'CPC_A', held: ['CPC'] })).toEqual(allow)
  expect(hold({ held: ['CPC_A', 'CPC'] })).toEqual(
    told('Noor already has CPC on record. Change that entry instead.', 'kind'),
  )
  expect(hold({ awardedOn: day('2026-11-03') })).toEqual(
    told(
      "CPC can't be awarded in the future: November 3, 2026 is yet to come. Give today or an earlier day.",
      'awardedOn',
    ),
  )
})
