import { Temporal } from 'temporal-polyfill'
import { expect, test } from 'vitest'
import { certificationsInForce, credentialStanding, type HeldCredential } from './credential-standing.ts'
import type { WalletCode } from './credentials.ts'

const day = (text: string) => Temporal.PlainDate.from(text)

function held(kind: WalletCode, awardedOn: string | null, expiresOn: string | null = null): HeldCredential {
  return { kind, awardedOn: awardedOn ? day(awardedOn) : null, expiresOn: expiresOn ? day(expiresOn) : null }
}

function standing(credential: HeldCredential, asOf: string, others: HeldCredential[] = []) {
  const wallet = [credential, ...others]
  return credentialStanding({ credential, wallet, asOf: day(asOf) })
}

test('a credential is in force on its last day, expiring in the days before it, expired after it', () => {
  const cpc = held('CPC', '2024-11-01', '2026-10-31')
  expect(standing(cpc, '2026-08-01')).toBe('IN_FORCE')
  expect(standing(cpc, '2026-08-02')).toBe('EXPIRING')
  expect(standing(cpc, '2026-10-31')).toBe('EXPIRING')
  expect(standing(cpc, '2026-11-01')).toBe('EXPIRED')
  expect(standing(held('ESW_COMMUNICATION', '2024-11-01'), '2099-01-01')).toBe('IN_FORCE')
  const asked = { credential: cpc, wallet: [cpc], asOf: day('2026-08-02') }
  expect(credentialStanding({ ...asked, expiringWithinDays: 60 })).toBe('IN_FORCE')
})

test('the full form supersedes the apprentice form from its award on, whatever has expired', () => {
  const apprentice = held('CPC_A', '2024-11-01', '2026-10-31')
  const full = held('CPC', '2026-03-01', '2026-04-01')
  expect(standing(apprentice, '2026-02-28', [full])).toBe('IN_FORCE')
  expect(standing(apprentice, '2026-03-01', [full])).toBe('SUPERSEDED')
  expect(standing(apprentice, '2027-01-01', [full])).toBe('SUPERSEDED')
  expect(standing(full, '2026-03-01', [apprentice])).toBe('EXPIRING')
  expect(standing(apprentice, '2026-03-01', [held('COC', '2026-01-01')])).toBe('IN_FORCE')
})

test("an issuer's certifications in force leave out what is expired, superseded, not awarded yet, or no certification", () => {
  const wallet = [
    held('CRC', '2025-01-01'),
    held('CPC_A', '2024-11-01'),
    held('CPC', '2026-03-01'),
    held('COC', '2024-01-01', '2025-12-31'),
    held('CCS', null),
    held('ESW_COMMUNICATION', '2024-01-01'),
  ]
  expect(certificationsInForce(wallet, 'AAPC', day('2025-12-31'))).toEqual(['CPC_A', 'COC', 'CRC'])
  expect(certificationsInForce(wallet, 'AAPC', day('2026-03-01'))).toEqual(['CPC', 'CRC'])
  expect(certificationsInForce(wallet, 'AAPC', day('2024-10-31'))).toEqual(['COC'])
  expect(certificationsInForce(wallet, 'AHIMA', day('2020-01-01'))).toEqual(['CCS'])
})
