import { expect, test } from 'vitest'
import { told } from '../../test/told.ts'
import { maySendMoreEvidence } from './evidence-quota.ts'

const MB = 1_000_000
const FULL = { loose: 200 * MB, ofPersonInADay: 500 * MB, ofOrganizationInADay: 2000 * MB }

test('files are taken until a person or an organization has sent as much as it may', () => {
  const almost = { loose: FULL.loose - 1, ofPersonInADay: FULL.ofPersonInADay - 1, ofOrganizationInADay: 0 }
  expect(maySendMoreEvidence(almost)).toEqual({ allowed: true })
})

test.each([
  [
    'loose',
    '200 MB of your files prove nothing yet, and that is the most. Link them to what they prove, or withdraw them, then send this one.',
  ],
  [
    'ofPersonInADay',
    'You sent 500 MB of files within a day, and that is the most. Send the others tomorrow.',
  ],
  [
    'ofOrganizationInADay',
    'Your organization sent 2000 MB of files within a day, and that is the most. Send the others tomorrow.',
  ],
] as const)('%s is bounded, and its refusal says what to do', (name, reason) => {
  const nothing = { loose: 0, ofPersonInADay: 0, ofOrganizationInADay: 0 }
  expect(maySendMoreEvidence({ ...nothing, [name]: FULL[name] })).toEqual(told(reason))
})
