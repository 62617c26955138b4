import { expect, test } from 'vitest'
import { told } from '../test/told.ts'
import { type Condition, whenAllMet } from './condition.ts'
import { allow } from './decision.ts'

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
  expect(whenAllMet("You can't move Noor yet", [])).toEqual(allow)
  expect(whenAllMet("You can't move Noor yet", [met, met])).toEqual(allow)
  expect(whenAllMet("You can't move Noor yet", [met, cases, score], 'to')).toEqual(
    told(
      "You can't move Noor yet: 184 of 600 Practicode cases are done; the score is 62%. Record a new reading when the other 416 are done.",
      'to',
    ),
  )
})
