import { expect, test } from 'vitest'
import { isStale, outcomeOf, problemsIn, problemsOf } from './refusal.ts'

const rule = { __typename: 'RuleError', message: 'Fall 2026 is full. Choose another cohort.' }

test('a mutation came to what it returned, or to why nothing was changed', () => {
  const enrolled = { __typename: 'EnrollLearnerSuccess' as const, enrollment: { id: 'e1' } }
  expect(outcomeOf(enrolled)).toEqual({ done: enrolled })
  expect(outcomeOf(rule)).toEqual({ refused: rule })
  expect(() => outcomeOf(undefined)).toThrow('The server gave no answer.')
})

test('a form shows a refusal at the field it is about, or for the form as a whole', () => {
  expect(problemsOf(rule)).toEqual([{ path: 'form', message: rule.message }])
  expect(problemsOf({ ...rule, path: ['cohortId'] })).toEqual([{ path: 'cohortId', message: rule.message }])
  expect(problemsIn({ done: { id: 'e1' } })).toBeUndefined()
})

test('problems of input stand at the fields of the form, without what the API wraps them in', () => {
  const fields = [
    { path: ['details', 'name'], message: 'Write a name.' },
    { path: [], message: 'Say what changes.' },
  ]
  expect(problemsOf({ __typename: 'InputError', message: 'Two fields are wrong.', fields })).toEqual([
    { path: 'name', message: 'Write a name.' },
    { path: 'form', message: 'Say what changes.' },
  ])
})

test('who comes second is told by what the refusal is', () => {
  expect(
    isStale({ __typename: 'StaleVersionError', message: 'Saved by Amara meanwhile.', currentVersion: 3 }),
  ).toBe(true)
  expect(isStale(rule)).toBe(false)
})
