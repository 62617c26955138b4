import { Temporal } from 'temporal-polyfill'
import { expect, test } from 'vitest'
import { told } from '../../test/told.ts'
import { allow } from '../decision.ts'
import { signingLinkExpiresAt, workingSigningLink } from './signing-link.ts'

const sentAt = Temporal.Instant.from('2026-10-30T09:00:00Z')
const link = { expiresAt: signingLinkExpiresAt(sentAt), usedAt: null, replacedAt: null }
const noLonger = told('This link no longer works. Ask whoever sent it for a new one.')

test('given a link, then it lives so many days of 24 hours, whatever the clocks do meanwhile', () => {
  expect(link.expiresAt.toString()).toBe('2026-11-13T09:00:00Z')
  expect(signingLinkExpiresAt(sentAt, 3).toString()).toBe('2026-11-02T09:00:00Z')
  expect(workingSigningLink(link, link.expiresAt.subtract({ milliseconds: 1 }))).toEqual(allow)
  expect(workingSigningLink(link, link.expiresAt)).toEqual(noLonger)
})

test('given a link that was signed with, then it shows what was signed for 90 days', () => {
  const used = { ...link, usedAt: Temporal.Instant.from('2026-10-31T09:00:00Z') }
  expect(workingSigningLink(used, Temporal.Instant.from('2027-01-29T08:59:59Z'))).toEqual(allow)
  expect(workingSigningLink(used, Temporal.Instant.from('2027-01-29T09:00:00Z'))).toEqual(noLonger)
})

test('given one that nobody sent, or that another one replaced, then why it does not work is not told', () => {
  expect(workingSigningLink(null, sentAt)).toEqual(noLonger)
  expect(workingSigningLink({ ...link, replacedAt: sentAt }, sentAt)).toEqual(noLonger)
})
