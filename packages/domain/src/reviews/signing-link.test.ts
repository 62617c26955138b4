import { Temporal } from 'temporal-polyfill'
import { expect, test } from 'vitest'
import { told } from '../../test/told.ts'
import { allow } from '../decision.ts'
import { signingLinkExpiresAt, signingLinkState, workingSigningLink } from './signing-link.ts'

const sentAt = Temporal.Instant.from('2026-10-30T09:00:00Z')
const link = { expiresAt: signingLinkExpiresAt(sentAt), usedAt: null, replacedAt: null }

test('a link lives so many days of 24 hours, whatever the clocks do meanwhile', () => {
  expect(link.expiresAt.toString()).toBe('2026-11-13T09:00:00Z')
  expect(signingLinkExpiresAt(sentAt, 3).toString()).toBe('2026-11-02T09:00:00Z')
  const last = link.expiresAt.subtract({ milliseconds: 1 })
  expect(signingLinkState(link, last)).toBe('WORKS')
  expect(signingLinkState(link, link.expiresAt)).toBe('EXPIRED')
})

test('a link works until it is used, replaced or expired, and why it does not is not told', () => {
  const noLonger = told('This link no longer works. Ask whoever sent it for a new one.')
  const cases = [
    [link, 'WORKS', allow],
    [null, 'UNKNOWN', noLonger],
    [{ ...link, usedAt: sentAt }, 'USED', noLonger],
    [{ ...link, replacedAt: sentAt }, 'REPLACED', noLonger],
    [{ ...link, expiresAt: sentAt }, 'EXPIRED', noLonger],
  ] as const
  for (const [known, state, decision] of cases) {
    expect([signingLinkState(known, sentAt), workingSigningLink(known, sentAt)]).toEqual([state, decision])
  }
})
