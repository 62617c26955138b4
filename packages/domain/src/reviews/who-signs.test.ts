import { describe, expect, test } from 'vitest'
import { problemsOf } from '../../test/problems.ts'
import { told } from '../../test/told.ts'
import { allow } from '../decision.ts'
import { ReviewPartyDetails, reviewParties, signsWithAccount } from './who-signs.ts'

const one = (party: ReviewPartyDetails['party'], name: string, facts: Partial<ReviewPartyDetails> = {}) => ({
  ...{ party, name, email: null, personId: null },
  ...facts,
})
const apprentice = one('APPRENTICE', 'Noor Khan', { email: 'noor@example.org' })
const tutor = one('TUTOR', 'Sam Okafor', { personId: 'sam' })
const supervisor = one('SUPERVISOR', 'Maria Delgado', { email: 'maria@example.org' })
const mentor = one('MENTOR', 'Robin Fell')

test('a party has a name, and perhaps an address and an account', () => {
  expect(ReviewPartyDetails.parse({ party: 'MENTOR', name: ' Robin Fell ', email: ' ' })).toEqual(mentor)
  expect(problemsOf(ReviewPartyDetails.safeParse({ party: 'MENTOR', name: '' }))[0]?.message).toBe(
    'Write the name.',
  )
})

describe('a review is signed by', () => {
  test('apprentice, tutor and supervisor, and a mentor where there is one (D43)', () => {
    expect(reviewParties([apprentice, tutor, supervisor])).toEqual(allow)
    expect(reviewParties([mentor, supervisor, tutor, apprentice])).toEqual(allow)
    expect(reviewParties([apprentice, tutor, mentor])).toEqual(
      told("Name the supervisor: without them the review can't be signed.", 'parties'),
    )
  })

  test('one of each', () => {
    expect(reviewParties([apprentice, tutor, supervisor, one('TUTOR', 'Ben')])).toEqual(
      told('A review has one tutor. Leave the other out.', 'parties'),
    )
  })

  test('nobody twice, whatever the name', () => {
    const again =
      'Maria Delgado would sign twice, as supervisor and as mentor. Name somebody else for one of them.'
    for (const facts of [{ email: 'Maria@Example.org' }, { personId: 'maria' }]) {
      const known = { ...supervisor, personId: 'maria' }
      expect(reviewParties([apprentice, tutor, known, one('MENTOR', 'M. Delgado', facts)])).toEqual(
        told(again, 'parties'),
      )
    }
    expect(reviewParties([apprentice, tutor, supervisor, one('MENTOR', 'Maria Delgado')])).toEqual(allow)
  })
})

test('an account signs as tutor for the sponsor, and as supervisor for an employer of the apprentice', () => {
  const staff = { name: 'Sam Okafor', role: 'STAFF' as const, employsApprentice: false }
  const hers = { name: 'Maria Delgado', role: 'EMPLOYER' as const, employsApprentice: true }
  const theirs = { ...hers, name: 'Ben Ashworth', employsApprentice: false }
  expect(signsWithAccount('TUTOR', staff)).toEqual(allow)
  expect(signsWithAccount('MENTOR', staff)).toEqual(allow)
  expect(signsWithAccount('SUPERVISOR', hers)).toEqual(allow)
  expect(signsWithAccount('MENTOR', hers)).toEqual(allow)
  expect(signsWithAccount('APPRENTICE', staff)).toEqual(
    told('Apprentices have no account here. Write the name instead, and send a link.', 'parties'),
  )
  expect(signsWithAccount('TUTOR', hers)).toEqual(
    told("Maria Delgado is no tutor: only the sponsor's staff are. Name one of them.", 'parties'),
  )
  expect(signsWithAccount('SUPERVISOR', staff)).toEqual(
    told(
      "Sam Okafor is one of the sponsor's staff. Name somebody at the workplace as the supervisor.",
      'parties',
    ),
  )
  expect(signsWithAccount('SUPERVISOR', theirs)).toEqual(
    told(
      "Ben Ashworth can't see this apprentice: Ben Ashworth's employer does not employ them now. Name somebody else, or write the name without an account.",
      'parties',
    ),
  )
})
