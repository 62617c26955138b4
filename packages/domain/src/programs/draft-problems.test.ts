import { expect, test } from 'vitest'
import { say } from '../language/say.ts'
import { draftProblems } from './draft-problems.ts'
import { emptyStandard } from './empty-standard.ts'
import type { Standard } from './standard.ts'
import type { StandardProblem } from './standard-problem.ts'
import { isPublishable, savingProblems, standardProblems } from './standard-problems.ts'
import { SHIPPED_STANDARDS } from './standards/shipped.ts'
import { US_MEDICAL_CODER } from './standards/us-medical-coder.ts'

const inWords = (problems: StandardProblem[]) =>
  problems.map(({ severity, path, ...words }) => `${severity} ${path.join('.')}: ${say(words)}`)

function drafted(change: (draft: Standard) => void): Standard {
  const draft = structuredClone(US_MEDICAL_CODER)
  change(draft)
  return draft
}

test('of a draft that can be read, everything is said that the compiler says', () => {
  for (const { standard } of SHIPPED_STANDARDS) {
    expect(draftProblems(standard)).toEqual({ unreadable: [], compiled: standardProblems(standard) })
  }
})

test('a number that is not written yet is told once, at its place, and nothing is reckoned from it', () => {
  const before = inWords(standardProblems(US_MEDICAL_CODER))
  const draft = drafted(({ requirements, courses, policies }) => {
    for (const requirement of requirements) {
      if ('minutes' in requirement) requirement.minutes = Number.NaN
      if ('count' in requirement) requirement.count = Number.NaN
    }
    policies.levelToMeet = Number.NaN
    courses.push({
      number: 'RTI-1',
      name: 'Terminology',
      minutes: Number.NaN,
      examPreparation: false,
      objectives: [],
    })
  })
  const { unreadable, compiled } = draftProblems(draft)
  expect(unreadable.map(({ path }) => path.join('.')).sort()).toEqual([
    'courses.0.minutes',
    'policies.levelToMeet',
    'requirements.0.minutes',
    'requirements.1.minutes',
    'requirements.2.count',
  ])
  expect(inWords(compiled).every((line) => before.includes(line))).toBe(true)
  expect(JSON.stringify({ unreadable, compiled })).not.toContain('NaN')
})

test('a field that cannot be read is told as that alone, and the rest of the draft is compiled as ever', () => {
  const { unreadable, compiled } = draftProblems(
    drafted(({ requirements, jobFunctions, particulars }) => {
      requirements[0]!.title = ''
      jobFunctions[0]!.competencies = []
      particulars.onetCode = '29-2017.00'
    }),
  )
  expect(inWords(unreadable)).toEqual(['ERROR requirements.0.title: Write what is required.'])
  expect(inWords(compiled.filter(({ severity }) => severity === 'ERROR'))).toEqual([
    'ERROR particulars.onetCode: There is no O*NET code 29-2017.00: 29-2071.00 is meant. Write that.',
    'ERROR requirements.2.count: 20 competencies are asked for, and the schedule has 18. Mend one of the two.',
    'ERROR jobFunctions.0.competencies: JF1 has no competency. Add one or remove the job function.',
  ])
})

test('parts under one name keep a draft from being saved; whatever else is wrong waits for publishing', () => {
  const draft = drafted(({ requirements, jobFunctions, courses, particulars }) => {
    requirements[1]!.code = 'OJT'
    requirements.push({ ...requirements[2]!, code: 'MORE' })
    jobFunctions[0]!.competencies[1]!.letter = 'A'
    particulars.rapidsCode = 'none'
    const course = { number: 'RTI-1', name: 'Terminology', minutes: 60, examPreparation: false }
    courses.push({ ...course, objectives: [] }, { ...course, objectives: [] })
  })
  expect(inWords(savingProblems(draft))).toEqual([
    'ERROR requirements.1.code: The code OJT stands here twice. Give another.',
    'ERROR jobFunctions.0.competencies.1.letter: JF1 has the letter A twice. Give another.',
    'ERROR courses.1.number: The course number RTI-1 stands here twice. Give another.',
  ])
})

test('an empty standard can be saved, and says what is missing before it can be published', () => {
  const empty = emptyStandard({ name: 'Medical Coder', occupation: 'Medical coder' })
  expect(draftProblems(empty).unreadable).toEqual([])
  expect(savingProblems(empty)).toEqual([])
  expect(isPublishable(standardProblems(empty))).toBe(false)
})
