import { expect, test } from 'vitest'
import { told } from '../../test/told.ts'
import { allow } from '../decision.ts'
import { mayProveWithEvidence, type ProofKind, type Proven, proofInWords } from './evidence-proof.ts'

const day = '2026-10-03'

test.each<[ProofKind, Partial<Proven>, string]>([
  ['HOURS', { day }, 'Hours of October 3, 2026'],
  ['SIGN_OFF', { name: 'Assign diagnosis codes' }, 'Sign-off of Assign diagnosis codes'],
  ['CREDENTIAL', { name: 'ESW_COMMUNICATION' }, 'Credential ESW Communication'],
  ['EXAM', { name: 'CPC', day }, 'CPC exam of October 3, 2026'],
  ['CEU', { name: 'ICD-10-CM for 2027' }, 'Continuing education: ICD-10-CM for 2027'],
  ['INTERNSHIP', { name: 'Lakeside Health' }, 'Internship at Lakeside Health'],
  ['CHECK', { name: 'DBS check', day }, 'DBS check of October 3, 2026'],
  ['PRIOR_LEARNING', { name: 'GCSE English' }, 'Prior learning: GCSE English'],
  ['REVIEW', { day }, 'Review of October 3, 2026'],
])('a proof of %s, %o, is said in words', (kind, facts, words) => {
  expect(proofInWords(kind, { name: '', day: '', ...facts })).toEqual(words)
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
  expect(mayProveWithEvidence({ ...fresh, ...facts })).toEqual(told(sentence, 'evidenceFileIds'))
})
