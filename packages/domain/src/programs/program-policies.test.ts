import { expect, test } from 'vitest'
import { WHOLE_PATH } from '../enrollments/stages.ts'
import { say } from '../language/say.ts'
import { problemWords } from '../words/problem.ts'
import { ProgramPolicies } from './program-policies.ts'

/** What is said of a path; nothing of one that may be. */
function saidOf(path: readonly string[]) {
  const read = ProgramPolicies.safeParse({ path })
  return read.success ? null : read.error.issues.map((issue) => say(problemWords(issue)))
}

test('a version leads through the whole pipeline unless it says otherwise', () => {
  expect(ProgramPolicies.parse({}).path).toEqual(WHOLE_PATH)
})

test('a path may leave out what lies between the beginning and the apprenticeship, and nothing else', () => {
  expect(saidOf(['TRAINING', 'APPRENTICESHIP', 'COMPLETED'])).toBeNull()
  expect(saidOf(['TRAINING', 'READY', 'APPRENTICESHIP', 'COMPLETED'])).toBeNull()
  expect(saidOf(['TRAINING', 'COMPLETED'])).toEqual([
    'Every path leads from Training through Apprenticeship to Completed. Leave these on it.',
  ])
  expect(saidOf(['TRAINING', 'READY', 'INTERNSHIP', 'APPRENTICESHIP', 'COMPLETED'])).toEqual([
    'Name the stages in pipeline order, each once.',
  ])
  expect(saidOf(['TRAINING', 'TRAINING', 'APPRENTICESHIP', 'COMPLETED'])).toEqual([
    'Name the stages in pipeline order, each once.',
  ])
  expect(saidOf([...WHOLE_PATH, 'WITHDRAWN'])).toEqual(['Who leaves is on no path. Take Withdrawn away.'])
})
