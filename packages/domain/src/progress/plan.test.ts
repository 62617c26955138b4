import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, test } from 'vitest'
import type { Employment } from '../hours/employed-time.ts'
import { US_MEDICAL_CODER } from '../programs/standards/us-medical-coder.ts'
import { WALES_CLINICAL_CODING } from '../programs/standards/wales-clinical-coding.ts'
import { codedCompetencies } from '../programs/work-process.ts'
import { learnerProgress } from './progress.ts'
import { emptyRecord, type HoursRecord, type LearnerRecord } from './record.ts'

const day = (text: string) => Temporal.PlainDate.from(text)
const TODAY = day('2026-11-23')
const employment = (
  startedOn: string,
  facts: { endedOn?: string; hoursPerWeek?: number } = {},
): Employment => ({
  startedOn: day(startedOn),
  endedOn: facts.endedOn === undefined ? null : day(facts.endedOn),
  minutesPerWeek: facts.hoursPerWeek === undefined ? null : facts.hoursPerWeek * 60,
})
const hours = (approved: number, waiting = 0): HoursRecord => ({
  approvedMinutes: approved * 60,
  submittedMinutes: waiting * 60,
  weeks: [],
})
const CODES = codedCompetencies(US_MEDICAL_CODER.jobFunctions).map(({ code }) => code)
const signedOff = (count: number) =>
  CODES.slice(0, count).map((competency) => ({ competency, level: 3, judgedOn: TODAY }))

/** Employed since January 5, with 144 hours of instruction: 46 whole weeks until November 23. */
const bare: LearnerRecord = {
  ...emptyRecord({ learnerName: 'Noor', enrolledOn: day('2025-09-08'), plannedEndOn: day('2026-12-18') }),
  employments: [employment('2026-01-05')],
  rti: hours(144),
  signOffs: signedOff(20),
}
const progress = (facts: Partial<LearnerRecord>, today = TODAY, standard = US_MEDICAL_CODER) =>
  learnerProgress(standard, { ...bare, ...facts }, today)
const planned = (code: string, ...given: Parameters<typeof progress>) => {
  const one = progress(...given).requirements.find(({ requirement }) => requirement.code === code)!
  return [
    one.dueOn?.toString() ?? null,
    one.behindBy / (one.measure?.unit === 'MINUTES' ? 60 : 1),
    one.behindDays,
  ]
}

describe('the work', () => {
  test('is due when the full-time weeks of the version have gone by, and asks for the weeks that are over', () => {
    expect(planned('OJT', { ojt: hours(1840) })).toEqual(['2026-12-21', 0, 0])
    expect(planned('OJT', { ojt: hours(1840) }, TODAY.add({ days: 4 }))).toEqual(['2026-12-21', 0, 0])
    expect(planned('OJT', { ojt: hours(1760) })).toEqual(['2026-12-21', 80, 14])
  })

  test('is planned from the hours of the employment: 25 a week take 80 weeks, and who keeps to them is on plan', () => {
    const partTime = [employment('2026-01-05', { hoursPerWeek: 25 })]
    expect(planned('OJT', { employments: partTime, ojt: hours(46 * 25) })).toEqual(['2027-07-19', 0, 0])
    expect(planned('OJT', { employments: partTime, ojt: hours(45 * 25) })).toEqual(['2027-07-19', 25, 7])
  })

  test('does not go on while nobody employs the learner', () => {
    const employments = [employment('2026-01-05', { endedOn: '2026-03-01' }), employment('2026-09-07')]
    expect(planned('OJT', { employments, ojt: hours(19 * 40) })).toEqual(['2027-06-28', 0, 0])
    const ended = [employment('2026-01-05', { endedOn: '2026-03-01' })]
    expect(planned('OJT', { employments: ended, ojt: hours(300) })).toEqual(['2027-09-13', 20, 4])
    // each day without employment moves the due day on
    expect(planned('OJT', { employments: ended, ojt: hours(300) }, TODAY.add({ days: 9 }))).toEqual([
      ...['2027-09-22', 20, 4],
    ])
  })

  test('takes longer where instruction does not go on beside it', () => {
    const standard = {
      ...US_MEDICAL_CODER,
      policies: { ...US_MEDICAL_CODER.policies, instructionBesideWork: false },
    }
    // 53.6 weeks of 40 hours
    expect(planned('OJT', {}, TODAY, standard)[0]).toBe(day('2026-01-05').add({ days: 376 }).toString())
  })

  test('is due by the planned end before there is an employment, and is no day behind until then', () => {
    expect(planned('OJT', { employments: [] })).toEqual(['2026-12-18', 0, 0])
    expect(planned('OJT', { employments: [] }, day('2026-12-28'))).toEqual(['2026-12-18', 2000, 10])
  })
})

test('hours that wait are not missing', () => {
  expect(planned('OJT', { ojt: hours(1000, 840) })).toEqual(['2026-12-21', 0, 0])
  // all of them done in time, and not decided on a month after the due day
  expect(planned('OJT', { ojt: hours(1960, 40) }, day('2027-01-21'))).toEqual(['2026-12-21', 0, 0])
})

test('whoever has no hours is the furthest behind, before the due day and after it', () => {
  const behind = (approved: number, today: Temporal.PlainDate) =>
    progress({ ojt: hours(approved) }, today).behindDays
  expect([0, 8, 1000].map((approved) => behind(approved, TODAY))).toEqual([322, 321, 147])
  expect([0, 8, 1999].map((approved) => behind(approved, day('2027-03-21')))).toEqual([440, 439, 91])
})

test('all hours and no competency three months after the due day is behind, not on plan', () => {
  const late = { ojt: hours(2000), signOffs: [] }
  expect(planned('COMPETENCIES', late, day('2027-03-21'))).toEqual(['2026-12-21', 20, 423])
  expect(progress(late, day('2027-03-21'))).toMatchObject({ complete: false, behindDays: 423 })
  // half of the weeks ask for half of the competencies
  const half = day('2026-01-05').add({ weeks: 25 })
  expect(planned('COMPETENCIES', { signOffs: signedOff(10) }, half)).toEqual(['2026-12-21', 0, 0])
  expect(planned('COMPETENCIES', { signOffs: signedOff(8) }, half)).toEqual(['2026-12-21', 2, 18])
})

test('instruction is planned from the enrollment to the planned end, and beside the work for as long as that takes', () => {
  const facts = { employments: [], rti: hours(100) }
  // 441 of 466 days ask for 136:16 hours
  expect(planned('RTI', facts)).toEqual(['2026-12-18', 36 + 16 / 60, 118])
  expect(planned('RTI', facts, day('2026-12-28'))).toEqual(['2026-12-18', 44, 153])
  expect(planned('RTI', { rti: hours(143) }, day('2026-12-21'))).toEqual(['2026-12-21', 1, 4])
  const before = { ...US_MEDICAL_CODER.policies, instructionBesideWork: false }
  const standard = { ...US_MEDICAL_CODER, policies: before }
  expect(planned('RTI', { rti: hours(143) }, day('2026-12-21'), standard)).toEqual(['2026-12-18', 1, 7])
})

describe('in Wales', () => {
  const wales = (facts: Partial<LearnerRecord>, today: string) =>
    [facts, day(today), WALES_CLINICAL_CODING] as const
  const employments = [employment('2026-01-12')]

  test('the work is due by the planned end, not 280 hours of a full-time week after the first day', () => {
    expect(planned('ON_THE_JOB', ...wales({ employments, ojt: hours(60) }, '2026-03-09'))).toEqual([
      ...['2026-12-18', 0, 0],
    ])
    // 133 of 340 days ask for 109:31 hours
    expect(planned('ON_THE_JOB', ...wales({ employments, ojt: hours(100) }, '2026-05-25'))).toEqual([
      ...['2026-12-18', 9 + 31 / 60, 12],
    ])
  })

  test('everything that completion asks is due by it, and days late from the day after', () => {
    expect(planned('DIPLOMA', ...wales({ employments }, '2026-12-18'))).toEqual(['2026-12-18', 0, 0])
    expect(planned('DIPLOMA', ...wales({ employments }, '2027-03-18'))).toEqual(['2026-12-18', 1, 90])
    expect(planned('REVIEWS', ...wales({ employments }, '2027-03-18'))).toEqual([null, 0, 0])
  })
})

describe('whatever is on record', () => {
  const facts = fc.record({
    approved: fc.integer({ min: 0, max: 2100 }),
    waiting: fc.integer({ min: 0, max: 300 }),
    instruction: fc.integer({ min: 0, max: 150 }),
    signed: fc.integer({ min: 0, max: 20 }),
    days: fc.integer({ min: -30, max: 700 }),
    hoursPerWeek: fc.option(fc.integer({ min: 8, max: 48 }), { nil: undefined }),
    gapDays: fc.integer({ min: 0, max: 200 }),
    version: fc.constantFrom(US_MEDICAL_CODER, WALES_CLINICAL_CODING),
  })
  type Facts = typeof facts extends fc.Arbitrary<infer T> ? T : never
  const behindOf = ({
    approved,
    waiting,
    instruction,
    signed,
    days,
    hoursPerWeek,
    gapDays,
    version,
  }: Facts) => {
    const weekly = hoursPerWeek === undefined ? {} : { hoursPerWeek }
    const again = day('2026-03-02').add({ days: gapDays })
    return progress(
      {
        employments: [
          employment('2026-01-05', { endedOn: '2026-03-01', ...weekly }),
          employment(again.toString(), weekly),
        ],
        ...{ ojt: hours(approved, waiting), rti: hours(instruction), signOffs: signedOff(signed) },
      },
      day('2026-01-05').add({ days }),
      version,
    ).behindDays
  }

  test('more of anything never puts somebody further behind, and nobody with less is ahead of one with more', () => {
    const more = fc.record({
      approved: fc.integer({ min: 0, max: 500 }),
      instruction: fc.integer({ min: 0, max: 50 }),
      signed: fc.integer({ min: 0, max: 5 }),
    })
    fc.assert(
      fc.property(facts, more, (one, plus) => {
        const other = {
          ...one,
          approved: one.approved + plus.approved,
          instruction: one.instruction + plus.instruction,
          signed: Math.min(one.signed + plus.signed, 20),
        }
        expect(behindOf(other)).toBeLessThanOrEqual(behindOf(one))
      }),
    )
  })

  test('approving what waits changes nothing about who is behind, except that what is met is', () => {
    fc.assert(
      fc.property(facts, (one) => {
        expect(behindOf({ ...one, approved: one.approved + one.waiting, waiting: 0 })).toBe(behindOf(one))
      }),
    )
  })

  test('who has nothing is at least as far behind as anybody', () => {
    fc.assert(
      fc.property(facts, (one) => {
        const nothing = { ...one, approved: 0, waiting: 0, instruction: 0, signed: 0 }
        expect(behindOf(nothing)).toBeGreaterThanOrEqual(behindOf(one))
      }),
    )
  })
})
