import { Temporal } from 'temporal-polyfill'
import { expect, test } from 'vitest'
import { told } from '../../test/told.ts'
import { allow } from '../decision.ts'
import { mayProveWithEvidence, proofInWords } from './evidence-proof.ts'

const day = Temporal.PlainDate.from('2026-10-03')

test.each([
  [{ kind: 'HOURS', onDay: day }, 'Hours of October 3, 2026'],
  [{ kind: 'SIGN_OFF', competency: 'Assign diagnosis codes' }, 'Sign-off of Assign diagnosis codes'],
  [{ kind: 'CREDENTIAL', credential: 'ESW_COMMUNICATION' }, 'Credential ESW Communication'],
  [{ kind: 'EXAM', exam: 'CPC', takenOn: day }, 'CPC exam of October 3, 2026'],
  [{ kind: 'CEU', title: 'ICD-10-CM for 2027' }, 'Continuing education: ICD-10-CM for 2027'],
  [{ kind: 'INTERNSHIP', site: 'Lakeside Health' }, 'Internship at Lakeside Health'],
  [{ kind: 'CHECK', requirement: 'DBS check', checkedOn: day }, 'DBS check of October 3, 2026'],
  [{ kind: 'PRIOR_LEARNING', title: 'GCSE English' }, 'Prior learning: GCSE English'],
  [{ kind: 'REVIEW', onDay: day }, 'Review of October 3, 2026'],
] as const)('%o is said in words', (proof, words) => {
  expect(proofInWords(proof)).toEqual(words)
})

const fresh = { name: 'scan.pdf', isOfLearner: true, isRemoved: false, provesSomething: false }

test('a file of the learner that is there and proves nothing yet may prove something', () => {
  expect(mayProveWithEvidence(fresh)).toEqual(allow)
})

test.each([
  [{ isOfLearner: false }, 'scan.pdf was sent in for somebody else. Add the file here again.'],
  [{ isRemoved: true }, 'scan.pdf was removed meanwhile. Add the file again.'],
  [
    { provesSomething: true },
    'scan.pdf already proves something else. Add the file again to prove this as well.',
  ],
  [
    { isOfLearner: false, isRemoved: true, provesSomething: true },
    'scan.pdf was sent in for somebody else. Add the file here again.',
  ],
])('a file with %o proves nothing, and the refusal says what to do', (facts, sentence) => {
  expect(mayProveWithEvidence({ ...fresh, ...facts })).toEqual(told(sentence))
})
