import { expect, test } from 'vitest'
import { told } from '../test/told.ts'
import { type Condition, type OpenConditions, whenAllMet } from './condition.ts'
import { allow, no } from './decision.ts'

const met: Condition = { code: 'SCORE', standing: 'the score is 81%', measure: null, met: true }
const cases: Condition = {
  code: 'CASES',
  standing: '184 of 600 Practicode cases are done',
  measure: { done: 184, asked: 600, unit: 'CASES' },
  met: false,
  next: 'Record a new reading when the other 416 are done.',
  meetsOn: null,
}
const score: Condition = { ...cases, standing: 'the score is 62%', next: 'Record a new reading.' }

test('a step waits for every condition, and the refusal names all that are open and the first thing to do', () => {
  const refusal = (open: OpenConditions) =>
    no({ code: 'COMPLETION_NOT_RESTORED', values: { learnerName: 'Noor', ...open } })
  expect(whenAllMet([], refusal)).toEqual(allow)
  expect(whenAllMet([met, met], refusal)).toEqual(allow)
  expect(whenAllMet([met, cases, score], refusal)).toEqual(
    told(
      "You can't complete Noor again yet: 184 of 600 Practicode cases are done; the score is 62%. Record a new reading when the other 416 are done.",
    ),
  )
})
