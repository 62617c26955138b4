import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, test } from 'vitest'
import { told } from '../../test/told.ts'
import { allow } from '../decision.ts'
import type { Gate } from '../enrollments/gate.ts'
import { mayChangeStage } from '../enrollments/stage-change.ts'
import { type Stage, WHOLE_PATH } from '../enrollments/stages.ts'
import { say } from '../language/say.ts'
import { US_MEDICAL_CODER } from '../programs/standards/us-medical-coder.ts'
import { WALES_CLINICAL_CODING } from '../programs/standards/wales-clinical-coding.ts'
import { codedCompetencies } from '../programs/work-process.ts'
import { gateConditions, learnerProgress } from './progress.ts'
import { emptyRecord, type HoursRecord, type LearnerRecord } from './record.ts'

const day = (text: string) => Temporal.PlainDate.from(text)
const TODAY = day('2026-11-23')
const bare = emptyRecord({
  learnerName: 'Noor',
  enrolledOn: day('2025-09-08'),
  plannedEndOn: day('2026-12-28'),
})
const hours = (approvedMinutes: number, facts: Partial<HoursRecord> = {}): HoursRecord => ({
  approvedMinutes,
  submittedMinutes: 0,
  weeks: [],
  ...facts,
})
const allSignedOff = codedCompetencies(US_MEDICAL_CODER.jobFunctions).map(({ code }) => ({
  competency: code,
  level: 3,
  judgedOn: TODAY,
}))
const complete: LearnerRecord = {
  ...bare,
  employments: [{ startedOn: day('2025-12-01'), endedOn: null, minutesPerWeek: null }],
  ojt: hours(120_000),
  rti: hours(8640),
  signOffs: allSignedOff,
}
const us = (facts: Partial<LearnerRecord> = {}) =>
  learnerProgress(US_MEDICAL_CODER, { ...bare, ...facts }, TODAY)
/** Whether Noor may go through the gate with this record. */
const pass = (gate: Gate, from: Stage, to: Stage, record: LearnerRecord) =>
  mayChangeStage({
    ...{ learnerName: 'Noor', path: WHOLE_PATH, from, to, since: TODAY, effectiveOn: TODAY, today: TODAY },
    open: gateConditions(gate, US_MEDICAL_CODER, record, TODAY),
  })
const standings = (progress: ReturnType<typeof us>) =>
  progress.requirements.map(({ requirement, met, conditions }) => [
    requirement.code,
    met,
    conditions.map(({ standing }) => say(standing)).join('; '),
  ])

describe('a medical coder', () => {
  test('has everything ahead at first, and is told what to do about each', () => {
    const progress = us()
    expect(standings(progress)).toEqual([
      ['OJT', false, '0 h of 2,000 h on the job are approved'],
      ['RTI', false, '0 h of 144 h of instruction are approved'],
      ['COMPETENCIES', false, '0 of 20 competencies are signed off'],
      ['DURATION', false, '0 of about 50 full-time weeks of employment have gone by'],
      ['PRACTICODE', false, '0 of 600 Practicode cases are recorded; no Practicode score is recorded'],
      ['INTERNSHIP', false, 'no internship is recorded'],
    ])
    expect(progress.requirements.map(({ next }) => next)).toEqual([
      'They begin with the employment.',
      'Write down the hours of the latest weeks: there are none that tell the pace.',
      'Judge JF1.A, JF1.B, JF2.A and 17 more as soon as they can be seen.',
      'They begin with the employment.',
      'Record the first reading.',
      'Record the site, its days and its supervisor.',
    ])
    // 63 of 68 weeks asked for instruction; nobody is behind with work that has not begun
    expect(progress).toMatchObject({ complete: false, expectedOn: null, behindDays: 441 })
  })

  test('is complete with 2,000 and 144 approved hours and 20 competencies, whatever Practicode and the internship say', () => {
    expect(us(complete)).toMatchObject({ complete: true, behindDays: 0 })
    expect(us({ ...complete, ojt: hours(119_999, { submittedMinutes: 480 }) }).complete).toBe(false)
    expect(us({ ...complete, rti: hours(8639) }).complete).toBe(false)
    expect(us({ ...complete, signOffs: allSignedOff.slice(1) }).complete).toBe(false)
    const [first, ...others] = allSignedOff
    expect(us({ ...complete, signOffs: [{ ...first!, level: 2 }, ...others] }).complete).toBe(false)
  })

  test('is behind by what the plan asks for, and is told when the hours are done at the pace of late', () => {
    const weeks = Array.from({ length: 8 }, (_, index) => ({
      weekOn: day('2026-11-16').subtract({ weeks: index }),
      minutes: 1200,
    }))
    const { requirements, behindDays, expectedOn } = us({ ...complete, ojt: hours(108_000, { weeks }) })
    // 200 hours left at 20 a week take ten weeks; fifty weeks after the employment began was November 16
    expect(requirements[0]).toMatchObject({
      met: false,
      dueOn: day('2026-11-16'),
      expectedOn: day('2027-02-01'),
      // 200 hours missing are five weeks of forty
      ...{ behindBy: 12_000, behindDays: 42 },
      next: 'At 20 h a week they are done on February 1, 2027.',
    })
    expect([expectedOn?.toString(), behindDays]).toEqual(['2027-02-01', 42])
  })

  test('is first told of the hours that wait for a decision', () => {
    expect(
      us({ ...complete, ojt: hours(100_000, { submittedMinutes: 2400 }) }).requirements[0],
    ).toMatchObject({
      waiting: 2400,
      next: 'Decide on the 40 h that wait for approval.',
    })
  })

  test('needs each of two competencies that say the same, unless the policy counts a sign-off for both (Q2)', () => {
    const without = allSignedOff.filter(({ competency }) => competency !== 'JF2.F')
    expect(us({ ...complete, signOffs: without }).complete).toBe(false)
    const together = {
      ...US_MEDICAL_CODER,
      policies: { ...US_MEDICAL_CODER.policies, sameCompetenciesTogether: true },
    }
    expect(learnerProgress(together, { ...complete, signOffs: without }, TODAY).complete).toBe(true)
  })

  test('may enter Completed once complete, and is told all that is missing before', () => {
    const enter = (record: LearnerRecord) => pass('COMPLETION', 'APPRENTICESHIP', 'COMPLETED', record)
    expect(enter(complete)).toEqual(allow)
    expect(enter({ ...complete, rti: hours(8000), signOffs: [] })).toEqual(
      told(
        "You can't move Noor to Completed yet: 133:20 h of 144 h of instruction are approved; 0 of 20 competencies are signed off. Write down the hours of the latest weeks: there are none that tell the pace.",
        'override',
      ),
    )
  })

  test('may leave Practicode with 600 cases and 70 percent', () => {
    const leave = (casesDone: number, scorePercent: number) =>
      pass('LEAVING_PRACTICODE', 'PRACTICODE', 'INTERNSHIP', {
        ...bare,
        practicode: { casesDone, scorePercent },
      })
    expect(leave(600, 70)).toEqual(allow)
    expect(leave(184, 74)).toEqual(
      told(
        "You can't move Noor to Internship yet: 184 of 600 Practicode cases are done. Record a new reading when the other 416 are done.",
        'override',
      ),
    )
  })
})

describe('a Welsh apprentice', () => {
  const awards = [
    'DIPLOMA_CLINICAL_CODING',
    'ESW_COMMUNICATION',
    'ESW_APPLICATION_OF_NUMBER',
    'ESW_DIGITAL_LITERACY',
  ].map((code) => ({ code, expiresOn: null, hasCertificateCopy: true }))
  const checks = ['PRE_EMPLOYMENT', 'DBS', 'SHIFTS'].map((code) => ({
    code,
    outcome: 'PASSED' as const,
    expiresOn: null,
  }))
  const through: LearnerRecord = {
    ...bare,
    employments: [{ startedOn: bare.enrolledOn, endedOn: null, minutesPerWeek: null }],
    ojt: hours(280 * 60),
    rti: hours(200 * 60),
    awards,
    checks,
  }
  const wales = (facts: Partial<LearnerRecord> = {}) =>
    learnerProgress(WALES_CLINICAL_CODING, { ...through, ...facts }, TODAY)
  const open = (gate: Gate, progress: ReturnType<typeof wales>) =>
    progress.requirements
      .filter(({ met, requirement }) => !met && requirement.gate === gate)
      .map(({ requirement }) => requirement.code)

  test('is complete with hours, diploma, three essential skills and their certificates', () => {
    expect(wales()).toMatchObject({ complete: true })
    expect(open('COMPLETION', wales({ ojt: hours(279 * 60), rti: hours(500 * 60) }))).toEqual(['ON_THE_JOB'])
  })

  test('needs the certificate of each award with its units (D39, D40)', () => {
    const uncopied = awards.map((award) =>
      award.code === 'ESW_COMMUNICATION' ? { ...award, hasCertificateCopy: false } : award,
    )
    const progress = wales({ awards: uncopied })
    expect(open('COMPLETION', progress)).toEqual(['ESW_COMMUNICATION'])
    expect(
      progress.requirements.find(({ requirement }) => requirement.code === 'ESW_COMMUNICATION')?.next,
    ).toEqual('Add a copy of the certificate of Communication that lists the units completed.')
  })

  test('earns 48 credits by the diploma alone: three essential skills are no credits towards them (Q4)', () => {
    expect(open('COMPLETION', wales({ awards: awards.slice(1) }))).toEqual(['CREDITS', 'DIPLOMA'])
  })

  test('starts with checks that are in force, of which one may be waived', () => {
    const check = (outcome: 'PASSED' | 'FAILED' | 'WAIVED', expiresOn: string | null) =>
      open(
        'LEAVING_TRAINING',
        wales({
          checks: checks.map((one) =>
            one.code === 'DBS'
              ? { ...one, outcome, expiresOn: expiresOn === null ? null : day(expiresOn) }
              : one,
          ),
        }),
      )
    expect(check('PASSED', '2026-11-23')).toEqual([])
    expect(check('PASSED', '2026-11-22')).toEqual(['DBS'])
    expect(check('FAILED', null)).toEqual(['DBS'])
    expect(check('WAIVED', null)).toEqual([])
  })

  test('is told of an overdue review, which stands in no way of completion', () => {
    const review = wales({
      reviews: [{ status: 'SIGNED', plannedOn: day('2026-08-20'), heldOn: day('2026-08-25') }],
    }).requirements.find(({ requirement }) => requirement.kind === 'REVIEWS')
    expect(review?.conditions[0]?.standing).toEqual(
      'the latest review was on August 25, 2026, and the next is overdue by 30 days',
    )
    expect(wales().complete).toBe(true)
  })
})

test('more on record never makes less progress, and completion needs nothing to be met twice', () => {
  const minutes = fc.integer({ min: 0, max: 130_000 })
  fc.assert(
    fc.property(minutes, minutes, minutes, fc.integer({ min: 0, max: 20 }), (ojt, rti, more, signed) => {
      const record = {
        ...complete,
        ojt: hours(ojt),
        rti: hours(rti),
        signOffs: allSignedOff.slice(0, signed),
      }
      const [before, after] = [us(record), us({ ...record, ojt: hours(ojt + more), rti: hours(rti + more) })]
      before.requirements.forEach(({ met }, index) => {
        if (met) expect(after.requirements[index]?.met).toBe(true)
      })
      expect(before.complete).toBe(ojt >= 120_000 && rti >= 8640 && signed === 20)
    }),
  )
})
