import { Temporal } from 'temporal-polyfill'
import { describe, expect, test } from 'vitest'
import { problemsOf } from '../../test/problems.ts'
import { told } from '../../test/told.ts'
import { allow } from '../decision.ts'
import { DEFAULT_POLICIES } from '../programs/program-policies.ts'
import { maySignOff, maySignOffTogether, SignOffDetails, type SignOffToJudge } from './sign-off.ts'

const day = (text: string) => Temporal.PlainDate.from(text)

/** Noor, an apprentice since January 5, whose JF1.A Maria judges on June 1 at “Works alone”. */
const signOff = (facts: Partial<SignOffToJudge> = {}) =>
  maySignOff({
    learnerName: 'Noor Khan',
    enrolledOn: day('2025-09-08'),
    stage: 'APPRENTICESHIP',
    stageSince: day('2026-01-05'),
    employment: null,
    firstEmployment: { employerName: 'Lakeside Health', startedOn: day('2025-09-08') },
    level: 3,
    judgedOn: day('2026-06-01'),
    judgedBy: 'Maria Delgado, Coding manager',
    witness: null,
    today: day('2026-11-23'),
    competency: { code: 'JF1.A', witnessed: false },
    policies: DEFAULT_POLICIES,
    signOffs: [],
    ...facts,
  })
const standing = (level: number, judgedOn: string) => ({
  competency: 'JF1.A',
  level,
  judgedOn: day(judgedOn),
  judgedBy: 'Omar Haddad',
})

test('a competency of the version is signed off on a step of its scale', () => {
  expect(signOff()).toEqual(allow)
  expect(signOff({ competency: null })).toEqual(
    told('This competency is not of the program version Noor Khan is on. Name one that is.', 'competencyId'),
  )
  expect(signOff({ level: 5 })).toEqual(
    told(
      'There is no level 5 on the scale of this program. Give one of 1 Observes, 2 Works with help, 3 Works alone, 4 Teaches others.',
      'level',
    ),
  )
})

describe('the day of the judgement', () => {
  test('has come, and is not before the enrollment', () => {
    expect(signOff({ judgedOn: day('2026-11-23') })).toEqual(allow)
    expect(signOff({ judgedOn: day('2026-11-24') })).toEqual(
      told(
        "A competency can't be judged in the future: November 24, 2026 is yet to come. Give today or an earlier day.",
        'judgedOn',
      ),
    )
    expect(signOff({ judgedOn: day('2025-09-08') })).toEqual(allow)
    expect(signOff({ judgedOn: day('2025-09-07') })).toEqual(
      told(
        'Noor Khan enrolled on September 8, 2025. Give that day or a later one; what came before is prior learning.',
        'judgedOn',
      ),
    )
  })

  test('is one of the employment, for an employer', () => {
    const employment = {
      ...{ employerName: 'Lakeside Health', startedOn: day('2026-01-05'), endedOn: null },
      anothers: null,
    }
    expect(signOff({ employment, judgedOn: day('2026-01-05') })).toEqual(allow)
    expect(signOff({ employment, judgedOn: day('2026-01-04') })).toEqual(
      told(
        'Noor Khan began at Lakeside Health on January 5, 2026. Give that day or a later one.',
        'judgedOn',
      ),
    )
  })

  test('is not before somebody employed the learner, whoever writes it down: competencies are shown on the job', () => {
    const firstEmployment = { employerName: 'Lakeside Health', startedOn: day('2026-01-05') }
    expect(signOff({ firstEmployment, judgedOn: day('2026-01-05') })).toEqual(allow)
    expect(signOff({ firstEmployment, judgedOn: day('2026-01-04') })).toEqual(
      told(
        'Noor Khan began at Lakeside Health on January 5, 2026. Give that day or a later one.',
        'judgedOn',
      ),
    )
    expect(signOff({ firstEmployment: null })).toEqual(
      told(
        'Nobody employs Noor Khan yet, and competencies are shown on the job. Write the employment down first.',
      ),
    )
  })

  test('is no matter once the employment has ended: then staff write it down', () => {
    const employment = (endedOn: string) => ({
      employerName: 'Lakeside Health',
      startedOn: day('2026-01-05'),
      endedOn: day(endedOn),
      anothers: null,
    })
    expect(signOff({ employment: employment('2026-11-23') })).toEqual(allow)
    expect(signOff({ employment: employment('2026-11-22') })).toEqual(
      told(
        'Noor Khan’s employment at Lakeside Health ended on November 22, 2026. Ask the sponsor’s staff to write down what was judged until then.',
      ),
    )
  })

  test.each([
    ['WITHDRAWN', 'withdrawn'],
    ['COMPLETED', 'completed'],
  ] as const)('is not after a learner is %s', (stage, word) => {
    const left = { stage, stageSince: day('2026-06-01') }
    expect(signOff({ ...left, judgedOn: day('2026-06-01') })).toEqual(allow)
    expect(signOff({ ...left, judgedOn: day('2026-06-02') })).toEqual(
      told(
        `Noor Khan is ${word} since June 1, 2026. Give that day or an earlier one, or have Noor Khan reinstated first.`,
        'judgedOn',
      ),
    )
  })
})

describe('who judges and who sees it', () => {
  test('at an employer it is whoever decides on the hours', () => {
    const there = { employerName: 'Lakeside Health', startedOn: day('2026-01-05'), endedOn: null }
    expect(signOff({ employment: { ...there, anothers: null } })).toEqual(allow)
    expect(signOff({ employment: { ...there, anothers: { supervisorName: 'Omar Haddad' } } })).toEqual(
      told(
        'Omar Haddad supervises Noor Khan and signs off there. During an absence a stand-in can be named.',
      ),
    )
  })

  test('nobody judges their own work', () => {
    expect(signOff({ judgedBy: 'noor khan, apprentice' })).toEqual(
      told("Noor Khan can't judge their own work. Write down who else judged it.", 'judgedBy'),
    )
  })

  test('a witness is named where the version asks for one, and is somebody else', () => {
    const competency = { code: 'JF4.A', witnessed: true }
    expect(signOff({ competency })).toEqual(
      told(
        'JF4.A is signed off before a witness. Write down who saw it besides Maria Delgado, Coding manager.',
        'witness',
      ),
    )
    expect(signOff({ competency, witness: 'Omar Haddad, Auditor' })).toEqual(allow)
    expect(signOff({ competency, witness: 'Maria Delgado' })).toEqual(
      told(
        'Maria Delgado, Coding manager judged it, so somebody else is the witness. Write down who.',
        'witness',
      ),
    )
    expect(signOff({ witness: 'Noor Khan' })).toEqual(
      told("Noor Khan can't witness their own work. Write down who else saw it.", 'witness'),
    )
  })
})

describe('what is judged already', () => {
  test('is not judged at the same level again, but at any other, and again after it changed', () => {
    const signOffs = [standing(3, '2026-05-01')]
    expect(signOff({ signOffs })).toEqual(
      told(
        'Noor Khan’s JF1.A is at “Works alone” already, judged by Omar Haddad on May 1, 2026. Give another level, or leave it out.',
        'level',
      ),
    )
    expect(signOff({ signOffs, level: 4 })).toEqual(allow)
    expect(signOff({ signOffs, level: 2 })).toEqual(allow)
    expect(signOff({ signOffs: [...signOffs, standing(2, '2026-05-20')] })).toEqual(allow)
  })

  test('a judgement of an earlier day than the one that counts is new', () => {
    expect(signOff({ signOffs: [standing(3, '2026-07-01')] })).toEqual(allow)
  })

  test('what a completion rested on is not judged lower afterwards', () => {
    const completed = { stage: 'COMPLETED', stageSince: day('2026-10-01') } as const
    const signOffs = [standing(3, '2026-05-01')]
    expect(signOff({ ...completed, signOffs, level: 2 })).toEqual(
      told(
        'Noor Khan completed the program with JF1.A met. Have the completion taken back first, then judge it anew.',
        'level',
      ),
    )
    expect(signOff({ ...completed, signOffs, level: 2, judgedOn: day('2026-04-01') })).toEqual(allow)
    expect(signOff({ ...completed, signOffs, level: 4 })).toEqual(allow)
    expect(signOff({ ...completed, level: 2 })).toEqual(allow)
  })
})

test('files go with one competency of one learner, as a file proves one thing', () => {
  expect([maySignOffTogether(5, 0), maySignOffTogether(1, 3)]).toEqual([allow, allow])
  expect(maySignOffTogether(2, 1)).toEqual(
    told(
      'A file proves one sign-off. Leave the files out, or sign off one competency of one learner at a time.',
      'evidenceFileIds',
    ),
  )
})

test('a sign-off is written with level, day and judge; witness and note may be left out', () => {
  expect(SignOffDetails.parse({ level: 3, judgedOn: '2026-06-01', judgedBy: ' Maria Delgado ' })).toEqual({
    level: 3,
    judgedOn: '2026-06-01',
    judgedBy: 'Maria Delgado',
    witness: null,
    note: null,
  })
  const problems = problemsOf(SignOffDetails.safeParse({ level: '', judgedOn: '', judgedBy: ' ' }))
  expect(problems.map(({ path, message }) => [path.join('.'), message])).toEqual([
    ['level', 'Give the level.'],
    ['judgedOn', 'Write the day as YYYY-MM-DD, for example 2026-09-14.'],
    ['judgedBy', 'Write who judged, with name and position.'],
  ])
})
