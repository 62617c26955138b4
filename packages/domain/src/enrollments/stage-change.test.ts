import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, test } from 'vitest'
import { told } from '../../test/told.ts'
import { allow } from '../decision.ts'
import { labelOf } from '../language/label.ts'
import { say } from '../language/say.ts'
import { progressWord } from '../progress/words.ts'
import {
  followingStages,
  mayChangeStage,
  mayUndoStageChange,
  nextStep,
  type StageChange,
} from './stage-change.ts'
import { STAGES, type Stage, WHOLE_PATH } from './stages.ts'

const day = (text: string) => Temporal.PlainDate.from(text)
const stage = fc.constantFrom(...STAGES)

function move(from: Stage, to: Stage, facts: Partial<StageChange> = {}) {
  return mayChangeStage({
    path: WHOLE_PATH,
    learnerName: 'Noor',
    from,
    to,
    since: day('2026-09-14'),
    effectiveOn: day('2026-10-01'),
    today: day('2026-11-02'),
    reason: null,
    ...facts,
  })
}

describe('a stage change', () => {
  test('is the usual step without a reason', () => {
    expect(move('TRAINING', 'PRACTICODE')).toEqual(allow)
  })

  test('out of the program is on the last day of work or later, where the employment ends with it', () => {
    const leaving = (lastWorkedOn: string) =>
      move('APPRENTICESHIP', 'WITHDRAWN', { reason: 'Moved away', lastWorkedOn: day(lastWorkedOn) })
    expect(leaving('2026-10-01')).toEqual(allow)
    expect(leaving('2026-10-02')).toEqual(
      told(
        'Noor worked on October 2, 2026, and the employment ends with the program. Give that day or a later one, or let the employment go on.',
        'effectiveOn',
      ),
    )
  })

  test('skips only with a reason, and the refusal names what is skipped', () => {
    expect(move('TRAINING', 'INTERNSHIP')).toEqual(
      told("You can't move Noor to Internship without a reason: Practicode is skipped. Write why.", 'reason'),
    )
    expect(move('TRAINING', 'APPRENTICESHIP', { reason: '  ' })).toEqual(
      told(
        "You can't move Noor to Apprenticeship without a reason: Practicode, Internship, and Ready are skipped. Write why.",
        'reason',
      ),
    )
    expect(move('TRAINING', 'INTERNSHIP', { reason: 'Coded for six years' })).toEqual(allow)
  })

  test.each([
    ['READY', 'PRACTICODE', "You can't move Noor back to Practicode without a reason. Write why."],
    ['TRAINING', 'WITHDRAWN', "You can't withdraw Noor without a reason. Write why."],
    [
      'WITHDRAWN',
      'TRAINING',
      "You can't reinstate Noor to Training without a reason: the enrollment is withdrawn. Write why.",
    ],
    [
      'COMPLETED',
      'APPRENTICESHIP',
      "You can't reinstate Noor to Apprenticeship without a reason: the enrollment is completed. Write why.",
    ],
  ] as const)('from %s to %s needs a reason', (from, to, sentence) => {
    expect(move(from, to)).toEqual(told(sentence, 'reason'))
    expect(move(from, to, { reason: 'Board decision' })).toEqual(allow)
  })

  test.each([
    ['TRAINING', 'TRAINING', 'Noor is already in Training. Name another stage.'],
    [
      'READY',
      'COMPLETED',
      "You can't move Noor from Ready to Completed: only an apprenticeship can be completed. Move Noor to Apprenticeship first.",
    ],
    [
      'WITHDRAWN',
      'COMPLETED',
      "You can't move Noor from Withdrawn to Completed: only an apprenticeship can be completed. Reinstate Noor to Apprenticeship first.",
    ],
    [
      'COMPLETED',
      'WITHDRAWN',
      "You can't withdraw Noor: the apprenticeship is completed. If that is wrong, undo the change to Completed or reinstate Noor first.",
    ],
  ] as const)('from %s to %s is no move, whatever the reason', (from, to, sentence) => {
    expect(move(from, to, { reason: 'Board decision' })).toEqual(told(sentence, 'to'))
  })

  test('leads along the path of the version, and to no stage beside it', () => {
    const path = ['TRAINING', 'APPRENTICESHIP', 'COMPLETED'] as const
    expect(move('TRAINING', 'APPRENTICESHIP', { path })).toEqual(allow)
    for (const to of ['PRACTICODE', 'INTERNSHIP', 'READY'] as const)
      expect(move('TRAINING', to, { path, reason: 'Board decision' })).toEqual(
        told(
          `${labelOf('stage', to)} is no stage of Noor's program. It leads through Training, Apprenticeship, and Completed; name one of them.`,
          'to',
        ),
      )
    expect(STAGES.map((stage) => nextStep(path, stage))).toEqual([
      ...['APPRENTICESHIP', 'APPRENTICESHIP', 'APPRENTICESHIP', 'APPRENTICESHIP', 'COMPLETED', null, null],
    ])
    expect(followingStages(path, 'WITHDRAWN').map(({ stage }) => stage)).toEqual([
      'TRAINING',
      'APPRENTICESHIP',
    ])
  })

  test('takes effect from the day the stage began until today', () => {
    expect(move('TRAINING', 'PRACTICODE', { effectiveOn: day('2026-09-14') })).toEqual(allow)
    expect(move('TRAINING', 'PRACTICODE', { effectiveOn: day('2026-11-02') })).toEqual(allow)
    expect(move('TRAINING', 'PRACTICODE', { effectiveOn: day('2026-09-13') })).toEqual(
      told(
        'Noor has been in Training since September 14, 2026. Give that day or a later one.',
        'effectiveOn',
      ),
    )
    expect(move('TRAINING', 'PRACTICODE', { effectiveOn: day('2026-11-03') })).toEqual(
      told(
        "A stage can't change in the future: November 3, 2026 is yet to come. Give today or an earlier day.",
        'effectiveOn',
      ),
    )
  })

  test('has a reason of 3 to 500 characters, counted as people count', () => {
    expect(move('TRAINING', 'READY', { reason: ' ab ' })).toEqual(
      told('The reason is too short. Write at least 3 characters.', 'reason'),
    )
    expect(move('TRAINING', 'READY', { reason: '🙂'.repeat(500) })).toEqual(allow)
    expect(move('TRAINING', 'PRACTICODE', { reason: 'x'.repeat(501) })).toEqual(
      told('The reason has 501 characters. Shorten it to 500 or fewer.', 'reason'),
    )
  })

  test('brings nobody back into a second active enrollment', () => {
    const other = { reason: 'Came back', otherActiveEnrollment: { cohortName: 'Fall 2026' } }
    expect(move('WITHDRAWN', 'TRAINING', other)).toEqual(
      told('Noor is already enrolled in Fall 2026. Complete or withdraw that enrollment first.', 'to'),
    )
    expect(move('TRAINING', 'PRACTICODE', other)).toEqual(allow)
  })

  test('when refused always says so in a sentence that ends', () => {
    const anyDay = fc.integer({ min: -400, max: 400 }).map((days) => day('2026-11-02').add({ days }))
    fc.assert(
      fc.property(
        stage,
        stage,
        anyDay,
        anyDay,
        fc.option(fc.string()),
        (from, to, since, effectiveOn, reason) => {
          const decision = move(from, to, { since, effectiveOn, reason })
          if (!decision.allowed) expect(say(decision)).toMatch(/^[A-Z].{20,}\.$/)
        },
      ),
    )
  })

  test('is allowed exactly to the stages the menu lists, with a reason exactly where the menu says', () => {
    fc.assert(
      fc.property(stage, stage, (from, to) => {
        const listed = followingStages(WHOLE_PATH, from).find((following) => following.stage === to)
        expect(move(from, to, { reason: 'Board decision' }).allowed).toBe(listed !== undefined)
        expect(move(from, to).allowed).toBe(listed !== undefined && !listed.needsReason)
      }),
    )
  })

  test('is offered in pipeline order, with one usual next step', () => {
    expect(followingStages(WHOLE_PATH, 'INTERNSHIP')).toEqual([
      { stage: 'TRAINING', kind: 'BACK', needsReason: true },
      { stage: 'PRACTICODE', kind: 'BACK', needsReason: true },
      { stage: 'READY', kind: 'FORWARD', needsReason: false },
      { stage: 'APPRENTICESHIP', kind: 'SKIP', needsReason: true },
      { stage: 'WITHDRAWN', kind: 'WITHDRAWAL', needsReason: true },
    ])
    expect(STAGES.map((stage) => nextStep(WHOLE_PATH, stage))).toEqual([
      'PRACTICODE',
      'INTERNSHIP',
      'READY',
      'APPRENTICESHIP',
      'COMPLETED',
      null,
      null,
    ])
  })
})

describe('undoing a stage change', () => {
  const latest = { isLatest: true, isFirst: false, alreadyUndone: false, learnerName: 'Noor' }

  test('undoes the latest change', () => {
    expect(mayUndoStageChange(latest)).toEqual(allow)
    expect(mayUndoStageChange({ ...latest, reason: 'Wrong learner' })).toEqual(allow)
  })

  test('completes nobody again for whom something is open since', () => {
    const hours = { approvedMinutes: 120_000, minutes: 120_000, kind: 'OJT' }
    const met = {
      ...{ code: 'HOURS' as const, measure: null, met: true as const },
      standing: progressWord('HOURS_APPROVED', hours),
    }
    const open = {
      ...{ code: 'COMPETENCIES' as const, measure: null, met: false as const, meetsOn: null },
      standing: progressWord('COMPETENCIES_SIGNED_OFF', { done: 19, count: 20 }),
      next: progressWord('COMPETENCIES_JUDGE', { competencies: ['JF2.A'], others: 0 }),
    }
    expect(mayUndoStageChange({ ...latest, completion: [met] })).toEqual(allow)
    expect(mayUndoStageChange({ ...latest, completion: [met, open] })).toEqual(
      told(
        "You can't complete Noor again yet: 19 of 20 competencies are signed off. Judge JF2.A as soon as they can be seen.",
      ),
    )
  })

  test('refuses an earlier change, a second time, and the enrollment itself', () => {
    expect(mayUndoStageChange({ ...latest, isLatest: false })).toEqual(
      told('Only the latest stage change of Noor can be undone. Undo the later ones first.'),
    )
    expect(mayUndoStageChange({ ...latest, isLatest: false, alreadyUndone: true })).toEqual(
      told('This stage change of Noor is already undone. Read the history again.'),
    )
    expect(mayUndoStageChange({ ...latest, isFirst: true })).toEqual(
      told("The enrollment itself can't be undone. Withdraw Noor instead."),
    )
  })

  test('takes no reason longer than 500 characters', () => {
    expect(mayUndoStageChange({ ...latest, reason: 'x'.repeat(501) })).toEqual(
      told('The reason has 501 characters. Shorten it to 500 or fewer.', 'reason'),
    )
  })
})
