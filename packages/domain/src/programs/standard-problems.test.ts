import { describe, expect, test } from 'vitest'
import { say } from '../language/say.ts'
import type { Requirement } from './requirement.ts'
import type { Standard } from './standard.ts'
import { isPublishable, standardProblems } from './standard-problems.ts'
import { US_MEDICAL_CODER } from './standards/us-medical-coder.ts'
import { WALES_CLINICAL_CODING } from './standards/wales-clinical-coding.ts'
import type { Competency } from './work-process.ts'

/** The errors of a standard, each with where it is. */
function errors(standard: Standard) {
  const problems = standardProblems(standard)
  expect(isPublishable(problems)).toBe(!problems.some(({ severity }) => severity === 'ERROR'))
  return problems
    .filter(({ severity }) => severity === 'ERROR')
    .map(({ path, ...words }) => [path.join('.'), say(words)])
}

const withRequirements = (
  change: (requirements: Requirement[]) => Requirement[],
  standard = US_MEDICAL_CODER,
) => ({
  ...standard,
  requirements: change(standard.requirements),
})

/** The US standard with one competency changed. */
function withCompetency(functionIndex: number, index: number, facts: Partial<Competency>): Standard {
  return {
    ...US_MEDICAL_CODER,
    jobFunctions: US_MEDICAL_CODER.jobFunctions.map((one, at) =>
      at === functionIndex
        ? {
            ...one,
            competencies: one.competencies.map((each, place) =>
              place === index ? { ...each, ...facts } : each,
            ),
          }
        : one,
    ),
  }
}

describe('codes of the occupation', () => {
  const coded = (facts: Partial<Standard['particulars']>) =>
    errors({ ...US_MEDICAL_CODER, particulars: { ...US_MEDICAL_CODER.particulars, ...facts } })

  test('the misprint of the source never passes', () => {
    expect(coded({ onetCode: '29-2017.00' })).toEqual([
      ['particulars.onetCode', 'There is no O*NET code 29-2017.00: 29-2071.00 is meant. Write that.'],
    ])
  })

  test('what is no code is told with an example', () => {
    expect(coded({ onetCode: 'coder', rapidsCode: 'CB' })).toEqual([
      ['particulars.onetCode', '“coder” is not an O*NET code. Write it like 29-2071.00.'],
      ['particulars.rapidsCode', '“CB” is not a RAPIDS code. Write it like 1114CB.'],
    ])
  })
})

describe('requirements', () => {
  test('a hybrid program asks for hours and for competencies', () => {
    expect(errors(withRequirements(() => []))).toEqual([
      [
        'requirements',
        'A program of this type has to ask for on-the-job hours. Add that requirement or name another type.',
      ],
      [
        'requirements',
        'A hybrid program has to ask for competencies beside the hours. Add that requirement.',
      ],
    ])
  })

  test('a code or a measure stands once', () => {
    const [ojt, rti] = US_MEDICAL_CODER.requirements
    expect(
      errors(withRequirements((all) => [...all, { ...ojt!, code: 'MORE' }, { ...rti!, code: 'OJT' }])),
    ).toEqual([
      ['requirements.6.kind', 'On-the-job hours stands here twice. Keep one of the two.'],
      ['requirements.7.code', 'The code OJT stands here twice. Give another.'],
    ])
  })

  test('as many competencies are asked for as are core, and no more than there are', () => {
    const asking = (count: number) =>
      errors(
        withRequirements((all) => all.map((one) => (one.kind === 'COMPETENCIES' ? { ...one, count } : one))),
      )
    expect(asking(20)).toEqual([])
    expect(asking(19)).toEqual([
      ['requirements.2.count', '20 competencies are core, and 19 are asked for. Ask for all that are core.'],
    ])
    expect(asking(21)).toEqual([
      [
        'requirements.2.count',
        '21 competencies are asked for, and the schedule has 20. Mend one of the two.',
      ],
    ])
  })

  test('nothing is asked on leaving a stage that the path leads past', () => {
    const policies = { ...US_MEDICAL_CODER.policies, path: WALES_CLINICAL_CODING.policies.path }
    expect(errors({ ...US_MEDICAL_CODER, policies })).toEqual(
      ['Practicode', 'Internship'].map((stage, index) => [
        `requirements.${4 + index}.gate`,
        `It is asked on leaving ${stage}, and the path leads past it. Put the stage on the path, or ask at another time.`,
      ]),
    )
  })

  test('the level that meets a competency is one of the scale', () => {
    const policies = { ...US_MEDICAL_CODER.policies, levelToMeet: 5 }
    expect(errors({ ...US_MEDICAL_CODER, policies })).toEqual([
      [
        'requirements.2.count',
        'No level is numbered 5, and that one meets a competency. Name it or give another.',
      ],
    ])
  })

  test('48 credits are never 30 and 18: essential skills come on top of the qualification', () => {
    const smaller = (all: Requirement[]) =>
      all.map((one) => (one.kind === 'QUALIFICATION' ? { ...one, credits: 30 } : one))
    expect(errors(withRequirements(smaller, WALES_CLINICAL_CODING))).toEqual([
      [
        'requirements.2.credits',
        'The qualifications bring 30 of 48 credits; essential skills do not fill the rest. Add a qualification or mend the credits.',
      ],
    ])
  })

  test('instruction before the start counts for awards of this version only', () => {
    const other = (all: Requirement[]) =>
      all.map((one) => (one.kind === 'RTI_HOURS' ? { ...one, beforeStartFor: ['GCSE'] } : one))
    expect(errors(withRequirements(other, WALES_CLINICAL_CODING))).toEqual([
      [
        'requirements.1.beforeStartFor',
        'No award of this version has the code GCSE. Leave it out or add the award.',
      ],
    ])
  })
})

describe('competencies', () => {
  test('a job function has words and competencies; an open specialization has neither', () => {
    const open = { specialization: false, sourceText: '', displayText: ' '.trim(), competencies: [] }
    expect(errors({ ...US_MEDICAL_CODER, jobFunctions: [...US_MEDICAL_CODER.jobFunctions, open] })).toEqual([
      ['jobFunctions.8.displayText', 'JF6 has no words. Write what the job function is.'],
      ['jobFunctions.8.competencies', 'JF6 has no competency. Add one or remove the job function.'],
    ])
  })

  test('a letter stands once in its job function', () => {
    expect(errors(withCompetency(0, 1, { letter: 'A' }))).toEqual([
      ['jobFunctions.0.competencies.1.letter', 'JF1 has the letter A twice. Give another.'],
    ])
  })

  test('links lead to another competency and another job function that there are', () => {
    expect(errors(withCompetency(0, 0, { sameAs: 'JF9.A', alsoUnder: 'JF1' }))).toEqual([
      [
        'jobFunctions.0.competencies.0.sameAs',
        'There is no other competency JF9.A. Write its code, for example JF1.A.',
      ],
      [
        'jobFunctions.0.competencies.0.alsoUnder',
        'There is no other job function JF1. Write one of JF1, JF2, JF3, JF4, JF5, SP1, SP2, SP3.',
      ],
    ])
    expect(errors(withCompetency(0, 0, { sameAs: 'JF2.F' }))).toEqual([
      ['jobFunctions.0.competencies.0.sameAs', 'JF2.F is itself linked to JF2.A. Link both to the same one.'],
    ])
  })
})

describe('courses', () => {
  const course = {
    number: 'RTI-1',
    name: 'Medical terminology',
    minutes: 24 * 60,
    examPreparation: false,
    objectives: [{ text: 'Reads a record', competencies: ['JF1.A'] }],
  }

  test('a course number stands once, and objectives serve competencies that there are', () => {
    const astray = { ...course, objectives: [{ text: 'Reads a record', competencies: ['JF1.Z'] }] }
    expect(errors({ ...US_MEDICAL_CODER, courses: [course, astray] })).toEqual([
      ['courses.1.number', 'The course number RTI-1 stands here twice. Give another.'],
      [
        'courses.1.objectives.0.competencies',
        'There is no competency JF1.Z in the schedule. Name one that there is.',
      ],
    ])
  })

  test('hours that fall short of the requirement are noted, and stand in no way', () => {
    const notes = standardProblems({ ...US_MEDICAL_CODER, courses: [course] }).filter(
      ({ path }) => path[0] === 'courses',
    )
    expect(notes.map((note) => say(note))).toEqual(['The courses give 24 of the 144 hours required.'])
    expect(notes).toEqual([
      {
        ...{ severity: 'NOTE', path: ['courses'], code: 'INSTRUCTION_PLAN_SHORT' },
        values: { planned: 24 * 60, required: 144 * 60 },
      },
    ])
  })
})
