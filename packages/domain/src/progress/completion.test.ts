import { Temporal } from 'temporal-polyfill'
import { expect, test } from 'vitest'
import type { ConditionCode } from '../condition.ts'
import { say } from '../language/say.ts'
import type { Requirement } from '../programs/requirement.ts'
import { WALES_CLINICAL_CODING } from '../programs/standards/wales-clinical-coding.ts'
import {
  completionInWords,
  completionStanding,
  type OpenAtCompletion,
  openAtCompletion,
  openThen,
} from './completion.ts'
import { learnerProgress } from './progress.ts'
import { emptyRecord } from './record.ts'
import { progressWord } from './words.ts'

const day = (text: string) => Temporal.PlainDate.from(text)

function open(requirement: string, code: ConditionCode, done: number | null): OpenAtCompletion {
  const measure = done === null ? null : { done, asked: 20, unit: 'COMPETENCIES' as const }
  const standing = progressWord('COMPETENCIES_SIGNED_OFF', { done: done ?? 0, count: 20 })
  const next = progressWord('WEEKS_PASS')
  return { requirement, condition: { code, standing, measure, met: false, next, meetsOn: null } }
}

const hours = (done: number) => open('OJT', 'HOURS', done)
const confirmed = (...some: OpenAtCompletion[]) => ({ open: openThen(some) })

test('given nothing is open, then a completion stands, whatever was confirmed', () => {
  expect(completionStanding([], null)).toBe('STANDS')
  expect(completionStanding([], confirmed(hours(19)))).toBe('STANDS')
})

test('given something is open, then it is open until that is confirmed', () => {
  expect(completionStanding([hours(19)], null)).toBe('OPEN')
  expect(completionStanding([hours(19)], confirmed(hours(19)))).toBe('CONFIRMED')
})

test('given a confirmation, then it covers what was open and no more', () => {
  const held = open('DIPLOMA', 'HELD', null)
  const standing = (now: OpenAtCompletion[], ...then: OpenAtCompletion[]) =>
    completionStanding(now, confirmed(...then))
  expect(standing([hours(19)], hours(18), held)).toBe('CONFIRMED')
  expect(standing([hours(18)], hours(19))).toBe('OPEN')
  expect(standing([hours(19), held], hours(19))).toBe('OPEN')
  expect(standing([open('RTI', 'HOURS', 19)], hours(19))).toBe('OPEN')
  expect(standing([open('DIPLOMA', 'QUALIFICATION', null)], held)).toBe('OPEN')
})

test('given a program that asks for reviews at completion, then none is asked for after it', () => {
  const requirements = WALES_CLINICAL_CODING.requirements
    .filter(({ kind }) => kind === 'REVIEWS' || kind === 'CREDITS')
    .map((one): Requirement => ({ ...one, gate: 'COMPLETION' }))
  const record = emptyRecord({
    learnerName: 'Owain',
    enrolledOn: day('2025-01-06'),
    plannedEndOn: day('2026-06-26'),
  })
  const progress = learnerProgress({ ...WALES_CLINICAL_CODING, requirements }, record, day('2026-11-02'))
  expect(progress.requirements.map(({ met }) => met)).toEqual([false, false])
  expect(openAtCompletion(progress).map(({ requirement }) => requirement)).toEqual(['CREDITS'])
})

test('given how it stands, then a sentence says so', () => {
  const said = (some: OpenAtCompletion[], then: OpenAtCompletion[] | null) =>
    say(
      completionInWords({
        ...{ completedOn: day('2026-10-01'), open: some },
        confirmation: then && { confirmedOn: day('2026-11-02'), ...confirmed(...then) },
      }),
    )
  expect(said([], null)).toBe('Completed on October 1, 2026. Everything that completion asks for is met.')
  expect(said([hours(19)], [])).toBe(
    'Completed on October 1, 2026, but what completion asks for is not all met any more: 19 of 20 competencies are signed off.',
  )
  expect(said([hours(19)], [hours(19)])).toBe(
    'Completed on October 1, 2026, and confirmed on November 2, 2026 although 19 of 20 competencies are signed off.',
  )
})
