import { expect, test } from 'vitest'
import { labelOf } from '../language/label.ts'
import { REVIEW_PARTIES, signingParties } from './review-parties.ts'

test('apprentice, tutor and supervisor sign, and a mentor where there is one (D43)', () => {
  expect(signingParties({ hasMentor: true })).toEqual(['APPRENTICE', 'TUTOR', 'SUPERVISOR', 'MENTOR'])
  expect(signingParties({ hasMentor: false })).toEqual(['APPRENTICE', 'TUTOR', 'SUPERVISOR'])
  expect(REVIEW_PARTIES.map((one) => labelOf('reviewParty', one))).toEqual([
    'Apprentice',
    'Tutor',
    'Supervisor',
    'Mentor',
  ])
})
