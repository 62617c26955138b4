import { Temporal } from 'temporal-polyfill'
import { expect, test } from 'vitest'
import { problemsOf } from '../../test/problems.ts'
import { told } from '../../test/told.ts'
import { allow } from '../decision.ts'
import { mayRevoke, RevocationDetails, type RevokedSignOff } from './revoke-sign-off.ts'

const day = (text: string) => Temporal.PlainDate.from(text)
const revoke = (facts: Partial<RevokedSignOff> = {}) =>
  mayRevoke({
    learnerName: 'Noor Khan',
    competency: 'JF1.A',
    isRevoked: false,
    stage: 'APPRENTICESHIP',
    stageSince: day('2026-01-05'),
    revoker: 'STAFF',
    isOwn: false,
    ...facts,
  })

test('a sign-off is revoked once', () => {
  expect(revoke()).toEqual(allow)
  expect(revoke({ isRevoked: true })).toEqual(
    told('This sign-off of Noor Khan’s JF1.A is revoked already. Read the record again.'),
  )
})

test('an employer revokes what its own people recorded, staff revoke any', () => {
  expect(revoke({ revoker: 'EMPLOYER', isOwn: true })).toEqual(allow)
  expect(revoke({ revoker: 'EMPLOYER' })).toEqual(
    told(
      'Your people did not record this sign-off, so the sponsor’s staff revoke it. Ask them, or record a judgement of your own.',
    ),
  )
})

test('what a completion rests on staff alone revoke', () => {
  expect(revoke({ revoker: 'STAFF', stage: 'COMPLETED', stageSince: day('2026-10-01') })).toEqual(allow)
  expect(
    revoke({ revoker: 'EMPLOYER', isOwn: true, stage: 'COMPLETED', stageSince: day('2026-10-01') }),
  ).toEqual(
    told(
      'Noor Khan completed the program on October 1, 2026, and JF1.A is part of what that rests on. Ask the sponsor’s staff to revoke the sign-off.',
    ),
  )
  expect(revoke({ stage: 'WITHDRAWN', stageSince: day('2026-10-01') })).toEqual(allow)
})

test('a revocation says why', () => {
  expect(RevocationDetails.parse({ reason: ' Another learner’s charts ' })).toEqual({
    reason: 'Another learner’s charts',
  })
  const problem = (reason: string) => problemsOf(RevocationDetails.safeParse({ reason }))[0]?.message
  expect(problem(' no ')).toBe('Say why the sign-off is revoked, in 3 characters or more.')
  expect(problem('x'.repeat(501))).toBe('Shorten the reason to 500 characters or fewer.')
})
