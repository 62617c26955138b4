import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, test } from 'vitest'
import { told } from '../../test/told.ts'
import type { Condition } from '../condition.ts'
import { allow } from '../decision.ts'
import { practicodeWord } from '../practicode/words.ts'
import { entersApprenticeship, gateAfter, gateOf, overridden } from './gate.ts'
import { mayChangeStage, type StageChange } from './stage-change.ts'
import { STAGES, WHOLE_PATH } from './stages.ts'

const cases: Condition = {
  ...{ code: 'CASES', measure: null, met: false, meetsOn: null },
  standing: practicodeWord('PRACTICODE_CASES_DONE', { done: 184, cases: 600, hasReading: true }),
  next: practicodeWord('PRACTICODE_READ_WHEN_DONE', { left: 416 }),
}
const score: Condition = {
  ...{ code: 'SCORE', measure: null, met: false, meetsOn: null },
  standing: practicodeWord('PRACTICODE_SCORE_MISSING'),
  next: practicodeWord('PRACTICODE_READ_WITH_SCORE'),
}
const met: Condition = {
  ...{ code: 'HELD', measure: null, met: true },
  standing: practicodeWord('PRACTICODE_SCORE_READ', { score: 81, asked: 70 }),
}
const today = Temporal.PlainDate.from('2026-11-02')

function move(facts: Partial<StageChange> = {}) {
  return mayChangeStage({
    path: WHOLE_PATH,
    ...{ learnerName: 'Noor', from: 'PRACTICODE', to: 'INTERNSHIP', since: today, effectiveOn: today, today },
    open: [met, cases, score],
    ...facts,
  })
}

test('training, Practicode, the internship and the apprenticeship end at a gate, and only going on passes it', () => {
  const gates = STAGES.flatMap((from) =>
    STAGES.filter((to) => gateOf(from, to) !== null).map((to) => `${from} > ${to}: ${gateOf(from, to)}`),
  )
  expect(gates).toEqual([
    'TRAINING > PRACTICODE: LEAVING_TRAINING',
    'TRAINING > INTERNSHIP: LEAVING_TRAINING',
    'TRAINING > READY: LEAVING_TRAINING',
    'TRAINING > APPRENTICESHIP: LEAVING_TRAINING',
    'PRACTICODE > INTERNSHIP: LEAVING_PRACTICODE',
    'PRACTICODE > READY: LEAVING_PRACTICODE',
    'PRACTICODE > APPRENTICESHIP: LEAVING_PRACTICODE',
    'INTERNSHIP > READY: LEAVING_INTERNSHIP',
    'INTERNSHIP > APPRENTICESHIP: LEAVING_INTERNSHIP',
    'APPRENTICESHIP > COMPLETED: COMPLETION',
  ])
  expect(STAGES.filter((stage) => gateAfter(stage) !== null)).toEqual([
    'TRAINING',
    'PRACTICODE',
    'INTERNSHIP',
    'APPRENTICESHIP',
  ])
})

describe('at a gate', () => {
  test('a learner waits until everything is met, and the refusal names all that is not', () => {
    expect(move({ open: [met] })).toEqual(allow)
    expect(move({ open: [] })).toEqual(allow)
    expect(move()).toEqual(
      told(
        "You can't move Noor to Internship yet: 184 of 600 Practicode cases are done; no Practicode score is recorded. Record a new reading when the other 416 are done.",
        'override',
      ),
    )
  })

  test('a learner for whom all is met since waits for no more than that day, and the refusal names it', () => {
    const effectiveOn = today.subtract({ days: 20 })
    const passableOn = today.subtract({ days: 3 })
    const facts = { since: effectiveOn, effectiveOn, passableOn }
    expect(move(facts)).toEqual(
      told(
        "You can't move Noor to Internship on October 13, 2026: as of that day, 184 of 600 Practicode cases are done; no Practicode score is recorded. All of it is met from October 30, 2026 on; give that day.",
        'effectiveOn',
      ),
    )
    const override = { by: 'STAFF_ADMIN' as const }
    expect(move({ ...facts, override, reason: 'Coded here for six years' })).toEqual(allow)
  })

  test('what is open does not hold back a step back or a withdrawal', () => {
    expect(move({ to: 'TRAINING', reason: 'Needs the basics again' })).toEqual(allow)
    expect(move({ to: 'WITHDRAWN', reason: 'Moved away' })).toEqual(allow)
  })

  test('a staff admin may move a learner on all the same, and says why', () => {
    const override = { by: 'STAFF_ADMIN' as const }
    expect(move({ override, reason: 'Coded here for six years' })).toEqual(allow)
    expect(move({ override })).toEqual(
      told(
        "You can't move Noor to Internship without a reason: 184 of 600 Practicode cases are done; no Practicode score is recorded. Write why it is right all the same.",
        'reason',
      ),
    )
    expect(move({ override, reason: 'ok' })).toEqual(
      told('The reason is too short. Write at least 3 characters.', 'reason'),
    )
    expect(move({ override, open: [met] })).toEqual(allow)
  })

  test.each(['STAFF', 'EMPLOYER'] as const)('nobody else may, whatever the reason: %s', (by) => {
    expect(move({ override: { by }, reason: 'Coded here for six years' })).toEqual(
      told(
        'Only a staff admin can move Noor on while the program still asks for something. Ask one of them.',
        'override',
      ),
    )
    expect(move({ override: { by }, open: [met] })).toEqual(allow)
  })

  test('an override never makes a move of what is none', () => {
    expect(
      move({ to: 'COMPLETED', override: { by: 'STAFF_ADMIN' }, reason: 'Board decision' }),
    ).toMatchObject({
      allowed: false,
      field: 'to',
    })
  })
})

test('the history keeps what was passed over: all that is open, when somebody overrides at a gate', () => {
  const passage = {
    learnerName: 'Noor',
    from: 'PRACTICODE',
    to: 'INTERNSHIP',
    open: [met, cases, score],
  } as const
  const override = { by: 'STAFF_ADMIN' } as const
  expect(overridden({ ...passage, override })).toEqual([
    '184 of 600 Practicode cases are done',
    'no Practicode score is recorded',
  ])
  expect(overridden(passage)).toEqual([])
  expect(overridden({ ...passage, to: 'TRAINING', override })).toEqual([])
  expect(overridden({ ...passage, open: [met], override })).toEqual([])
})

test('without an override a learner passes a gate exactly when everything is met', () => {
  const asked = fc.array(fc.constantFrom(met, cases, score), { maxLength: 4 })
  const stage = fc.constantFrom(...STAGES)
  fc.assert(
    fc.property(stage, stage, asked, (from, to, open) => {
      const free = move({ from, to, open: [], reason: 'Board decision' }).allowed
      const isHeld =
        (gateOf(from, to) !== null || entersApprenticeship(from, to)) &&
        open.some((condition) => !condition.met)
      expect(move({ from, to, open, reason: 'Board decision' }).allowed).toBe(free && !isHeld)
    }),
  )
})
