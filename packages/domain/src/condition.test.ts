import { expect, test } from 'vitest'
import { told } from '../test/told.ts'
import { type Condition, type OpenConditions, whenAllMet } from './condition.ts'
import { allow, no } from './decision.ts'
import { practicodeWord } from './practicode/words.ts'

const met: Condition = {
  code: 'SCORE',
  standing: practicodeWord('PRACTICODE_SCORE_READ', { score: 81, asked: 70 }),
  measure: null,
  met: true,
}
const cases: Condition = {
  code: 'CASES',
  standing: practicodeWord('PRACTICODE_CASES_DONE', { done: 184, cases: 600, hasReading: true }),
  measure: { done: 184, asked: 600, unit: 'CASES' },
  met: false,
  next: practicodeWord('PRACTICODE_READ_WHEN_DONE', { left: 416 }),
  meetsOn: null,
}
const score: Condition = {
  ...cases,
  standing: practicodeWord('PRACTICODE_SCORE_READ', { score: 62, asked: 70 }),
  next: practicodeWord('PRACTICODE_READ_AT_SCORE', { asked: 70 }),
}

test('a step waits for every condition, and the refusal names all that are open and the first thing to do', () => {
  const refusal = (open: OpenConditions) =>
    no({ code: 'COMPLETION_NOT_RESTORED', values: { learnerName: 'Noor', ...open } })
  expect(whenAllMet([], refusal)).toEqual(allow)
  expect(whenAllMet([met, met], refusal)).toEqual(allow)
  expect(whenAllMet([met, cases, score], refusal)).toEqual(
    told(
      "You can't complete Noor again yet: 184 of 600 Practicode cases are done; the Practicode score is 62%, and 70% is asked. Record a new reading when the other 416 are done.",
    ),
  )
})
