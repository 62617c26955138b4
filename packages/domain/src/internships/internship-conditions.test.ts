import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { expect, test } from 'vitest'
import { told } from '../../test/told.ts'
import { allow } from '../decision.ts'
import { mayChangeStage } from '../enrollments/stage-change.ts'
import { STAGES, type Stage, WHOLE_PATH } from '../enrollments/stages.ts'
import { say } from '../language/say.ts'
import { type InternshipStanding, internshipConditions } from './internship-conditions.ts'

const day = (text: string) => Temporal.PlainDate.from(text)
const internship = {
  startsOn: day('2026-08-03'),
  endsOn: day('2026-10-30'),
  endedOn: null as Temporal.PlainDate | null,
  minutes: 700,
  codingMinutes: 420,
  supervisorName: 'Sam Lee' as string | null,
}
const standing = {
  internship,
  evaluation: { evaluatedBy: 'Sam Lee', recommendation: 'READY' as const },
  codingPercentAsked: 60,
  today: day('2026-11-02'),
}

/** Whether Noor may go on from the internship with all this on record. */
function leave({ to = 'READY', ...facts }: Partial<InternshipStanding> & { to?: Stage } = {}) {
  return mayChangeStage({
    path: WHOLE_PATH,
    ...{ learnerName: 'Noor', from: 'INTERNSHIP', to, reason: 'given' },
    ...{ since: day('2026-08-03'), effectiveOn: day('2026-11-02'), today: day('2026-11-02') },
    open: internshipConditions({ ...standing, ...facts }),
  })
}
const refused = (rest: string) => told(`You can't move Noor to Ready yet: ${rest}`, 'override')

test('an internship that ended, was coding enough and is evaluated by its supervisor is done', () => {
  expect(leave()).toEqual(allow)
  expect(leave({ evaluation: { evaluatedBy: ' sam  LEE ', recommendation: 'READY' as const } })).toEqual(
    allow,
  )
})

test('the stage waits for an internship', () => {
  expect(leave({ internship: null })).toEqual(
    refused('no internship is recorded. Record the site, its days and its supervisor.'),
  )
})

test('the stage waits until the last day, or the day it ended if that was earlier', () => {
  expect(leave({ today: day('2026-10-30') })).toEqual(allow)
  expect(leave({ today: day('2026-10-29') })).toEqual(
    refused(
      'the internship ends on October 30, 2026. Wait until then, or write the day it ended if that was earlier.',
    ),
  )
  const endedOn = day('2026-10-09')
  expect(leave({ today: endedOn, internship: { ...internship, endedOn } })).toEqual(allow)
  expect(leave({ internship: { ...internship, endsOn: null } })).toEqual(
    refused('the internship has no end. Write the day it ended or is expected to.'),
  )
})

test.each([
  [
    { codingMinutes: 412 },
    '6:52 h of 11:40 h were coding, 58%, and 60% is asked. 0:20 h more of nothing but coding would do.',
  ],
  [
    { codingMinutes: 419 },
    '6:59 h of 11:40 h were coding, 59%, and 60% is asked. 0:03 h more of nothing but coding would do.',
  ],
  [
    { minutes: 0, codingMinutes: 0 },
    'no hours of the internship are recorded. Write the hours in all and those on coding.',
  ],
])('%o is not enough coding, and the share is never rounded up', (minutes, rest) => {
  expect(leave({ internship: { ...internship, ...minutes } })).toEqual(refused(rest))
})

test('all minutes can be asked to be coding, or no share at all', () => {
  expect(leave({ codingPercentAsked: 100 })).toEqual(
    refused(
      '7 h of 11:40 h were coding, 60%, and 100% is asked. Check the hours: all of them have to be coding.',
    ),
  )
  const idle = { ...internship, minutes: 0, codingMinutes: 0 }
  expect(leave({ codingPercentAsked: null, internship: idle })).toEqual(allow)
  expect(leave({ codingPercentAsked: 0, internship: idle })).toEqual(allow)
})

test.each([
  [{ evaluation: null }, 'the internship is not evaluated. Ask Sam Lee for the evaluation.'],
  [
    { evaluation: null, internship: { ...internship, supervisorName: null } },
    "the internship is not evaluated. Ask the site's supervisor for the evaluation.",
  ],
  [
    { evaluation: { evaluatedBy: 'Kim Roe', recommendation: 'READY' as const } },
    "the internship is evaluated by Kim Roe, and the site's supervisor is Sam Lee. Ask Sam Lee for the evaluation, or correct who supervises at the site.",
  ],
  [
    { internship: { ...internship, supervisorName: null } },
    'the internship is evaluated by Sam Lee, and no supervisor is recorded. Write who supervises at the site.',
  ],
  [
    { evaluation: { evaluatedBy: 'Sam Lee', recommendation: 'MORE_PRACTICE' as const } },
    'Sam Lee recommends more practice. Let the learner practice more, then record a new evaluation.',
  ],
])("the stage waits for the supervisor's evaluation that recommends going on", (facts, rest) => {
  expect(leave(facts)).toEqual(refused(rest))
})

test('only going on waits for the internship: a step back and a withdrawal do not', () => {
  const moves = STAGES.filter((to) => to !== 'INTERNSHIP' && to !== 'COMPLETED')
  expect(moves.filter((to) => !leave({ to, internship: null }).allowed)).toEqual(['READY', 'APPRENTICESHIP'])
})

test('every condition is listed, met or not, with the day on which time alone meets it', () => {
  const conditions = internshipConditions({
    ...standing,
    internship: { ...internship, codingMinutes: 412 },
    evaluation: null,
    today: day('2026-10-01'),
  })
  // As JSON, because two days would else compare as equal.
  expect(JSON.parse(JSON.stringify(conditions))).toEqual([
    {
      code: 'ENDED',
      standing: 'the internship ends on October 30, 2026',
      measure: null,
      met: false,
      next: 'Wait until then, or write the day it ended if that was earlier.',
      meetsOn: '2026-10-30',
    },
    {
      code: 'CODING_SHARE',
      standing: '6:52 h of 11:40 h were coding, 58%, and 60% is asked',
      measure: { done: 58, asked: 60, unit: 'PERCENT' },
      met: false,
      next: '0:20 h more of nothing but coding would do.',
      meetsOn: null,
    },
    {
      code: 'EVALUATED',
      standing: 'the internship is not evaluated',
      measure: null,
      met: false,
      next: 'Ask Sam Lee for the evaluation.',
      meetsOn: null,
    },
  ])
  expect(internshipConditions(standing).map(({ code, met }) => [code, met])).toEqual([
    ['ENDED', true],
    ['CODING_SHARE', true],
    ['EVALUATED', true],
    ['RECOMMENDED', true],
  ])
})

test('a coding share says it is reached exactly when it is, and the minutes that would do are the least that do', () => {
  const shares = fc
    .record({ minutes: fc.integer({ min: 1, max: 60_000 }), asked: fc.integer({ min: 1, max: 99 }) })
    .chain(({ minutes, asked }) =>
      fc.record({
        minutes: fc.constant(minutes),
        asked: fc.constant(asked),
        codingMinutes: fc.integer({ min: 0, max: minutes }),
      }),
    )
  fc.assert(
    fc.property(shares, ({ minutes, codingMinutes, asked }) => {
      const share = (more: number) => {
        const known = { ...internship, minutes: minutes + more, codingMinutes: codingMinutes + more }
        const conditions = internshipConditions({ ...standing, internship: known, codingPercentAsked: asked })
        return conditions.find(({ code }) => code === 'CODING_SHARE')
      }
      const condition = share(0)
      expect((condition?.measure?.done ?? Number.NaN) >= asked).toBe(condition?.met)
      if (condition?.met !== false) return
      const [, hours, rest] = /^([\d,]+)(?::(\d+))? h/.exec(say(condition.next)) ?? []
      const more = Number(hours?.replace(',', '')) * 60 + Number(rest ?? 0)
      expect([share(more - 1)?.met, share(more)?.met]).toEqual([false, true])
    }),
  )
})
