import { expect, test } from 'vitest'
import { problemsOf } from '../../test/problems.ts'
import { told } from '../../test/told.ts'
import { allow } from '../decision.ts'
import { EvidenceRemoval, mayRemoveEvidenceFile } from './evidence-removal.ts'

const file = { name: 'scan.pdf', isRemoved: false, provesSomething: false, by: 'STAFF' } as const

test('staff remove any file, an employer those that prove nothing yet', () => {
  expect(mayRemoveEvidenceFile(file)).toEqual(allow)
  expect(mayRemoveEvidenceFile({ ...file, provesSomething: true })).toEqual(allow)
  expect(mayRemoveEvidenceFile({ ...file, by: 'EMPLOYER' })).toEqual(allow)
})

test.each([
  [{ isRemoved: true }, 'scan.pdf is removed already. Read it again to see who did it and why.'],
  [
    { by: 'EMPLOYER', provesSomething: true },
    "scan.pdf is part of the record by now. Ask the program's staff to remove it, and tell them why.",
  ],
  [
    { isRemoved: true, by: 'EMPLOYER', provesSomething: true },
    'scan.pdf is removed already. Read it again to see who did it and why.',
  ],
] as const)('a file with %o stays, and the refusal says what to do', (facts, sentence) => {
  expect(mayRemoveEvidenceFile({ ...file, ...facts })).toEqual(told(sentence))
})

test('a removal says why', () => {
  const problem = (reason: unknown) => problemsOf(EvidenceRemoval.safeParse({ reason }))[0]?.message
  expect(EvidenceRemoval.parse({ reason: ' It showed a patient. ' })).toEqual({
    reason: 'It showed a patient.',
  })
  expect([problem(' '), problem(undefined)]).toEqual(['Write the reason.', 'Write the reason.'])
  expect(problem('x'.repeat(501))).toBe('Shorten the reason to 500 characters or fewer.')
})
