import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { expect, test } from 'vitest'
import { told } from '../../test/told.ts'
import { allow } from '../decision.ts'
import { mayChangeStage } from '../enrollments/stage-change.ts'
import { STAGES, type Stage, WHOLE_PATH } from '../enrollments/stages.ts'
import { practicodeConditions } from './practicode-conditions.ts'

const asked = { cases: 600, scorePercent: 70 }

type Known = Parameters<typeof practicodeConditions>
type Facts = { to?: Stage; reading?: Known[0]; asks?: Known[1] }

/** Whether Noor may go on from Practicode with this reading. */
function leave({
  to = 'INTERNSHIP',
  reading = { casesDone: 600, scorePercent: 70 },
  asks = asked,
}: Facts = {}) {
  const today = Temporal.PlainDate.from('2026-11-02')
  return mayChangeStage({
    path: WHOLE_PATH,
    ...{ learnerName: 'Noor', from: 'PRACTICODE', to, reason: 'given' },
    ...{ since: today, effectiveOn: today, today },
    open: practicodeConditions(reading, asks),
  })
}

test('all cases done with the least score is the end of Practicode', () => {
  expect(leave()).toEqual(allow)
})

test.each([
  [
    { casesDone: 184, scorePercent: 74 },
    '184 of 600 Practicode cases are done. Record a new reading when the other 416 are done.',
  ],
  [
    { casesDone: 599, scorePercent: 74 },
    '599 of 600 Practicode cases are done. Record a new reading when the other one is done.',
  ],
  [
    { casesDone: 600, scorePercent: 69 },
    'the Practicode score is 69%, and 70% is asked. Record a new reading when the score has reached 70%.',
  ],
  [
    { casesDone: 600, scorePercent: null },
    'no Practicode score is recorded. Record a reading with its score.',
  ],
  [
    { casesDone: 184, scorePercent: 62 },
    '184 of 600 Practicode cases are done; the Practicode score is 62%, and 70% is asked. Record a new reading when the other 416 are done.',
  ],
  [
    null,
    '0 of 600 Practicode cases are recorded; no Practicode score is recorded. Record the first reading.',
  ],
])('%o keeps a learner in Practicode, and the refusal says how far and what is next', (reading, rest) => {
  expect(leave({ reading })).toEqual(told(`You can't move Noor to Internship yet: ${rest}`, 'override'))
})

test('only going on waits for Practicode: a step back and a withdrawal do not', () => {
  const moves = STAGES.filter((to) => to !== 'PRACTICODE' && to !== 'COMPLETED')
  expect(moves.filter((to) => !leave({ to, reading: null }).allowed)).toEqual([
    'INTERNSHIP',
    'READY',
    'APPRENTICESHIP',
  ])
})

test('every condition is listed, met or not, with how far it is', () => {
  expect(practicodeConditions({ casesDone: 184, scorePercent: 74 }, asked)).toEqual([
    {
      code: 'CASES',
      standing: '184 of 600 Practicode cases are done',
      measure: { done: 184, asked: 600, unit: 'CASES' },
      met: false,
      next: 'Record a new reading when the other 416 are done.',
      meetsOn: null,
    },
    {
      code: 'SCORE',
      standing: 'the Practicode score is 74%, and 70% is asked',
      measure: { done: 74, asked: 70, unit: 'PERCENT' },
      met: true,
    },
  ])
  expect(practicodeConditions(null, { cases: null, scorePercent: null })).toEqual([])
})

test('a learner leaves exactly when every condition is met', () => {
  const reading = fc.option(
    fc.record({
      casesDone: fc.integer({ min: 0, max: 600 }),
      scorePercent: fc.option(fc.integer({ min: 0, max: 100 })),
    }),
  )
  const least = fc.record({
    cases: fc.option(fc.integer({ min: 0, max: 600 })),
    scorePercent: fc.option(fc.integer({ min: 0, max: 100 })),
  })
  fc.assert(
    fc.property(reading, least, (known, asks) => {
      const enough =
        (asks.cases === null || (known?.casesDone ?? 0) >= asks.cases) &&
        (asks.scorePercent === null || (known?.scorePercent ?? -1) >= asks.scorePercent)
      expect(leave({ reading: known, asks }).allowed).toBe(enough)
    }),
  )
})
