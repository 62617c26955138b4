import { expect, test } from 'vitest'
import { compareStandards } from './compare-standards.ts'
import { US_MEDICAL_CODER } from './standards/us-medical-coder.ts'
import { WALES_CLINICAL_CODING } from './standards/wales-clinical-coding.ts'

test('a standard differs from itself in nothing', () => {
  expect(compareStandards(US_MEDICAL_CODER, structuredClone(US_MEDICAL_CODER))).toEqual([])
})

test('what was changed, added and removed stands line by line, in the order of the document', () => {
  const after = structuredClone(US_MEDICAL_CODER)
  after.title = 'With our instruction plan'
  after.requirements[1] = {
    ...after.requirements[1]!,
    kind: 'RTI_HOURS',
    minutes: 150 * 60,
    beforeStartFor: [],
  }
  after.requirements.splice(3, 1)
  after.jobFunctions[0]!.competencies[1]!.witnessed = true
  after.courses = [
    {
      number: 'RTI-1',
      name: 'Medical terminology',
      minutes: 1440,
      examPreparation: false,
      objectives: [{ text: 'Reads a record', competencies: ['JF1.A'] }],
    },
  ]
  after.particulars.head.jobTitle = 'Medical coder'
  after.policies.backdatingDays = 30
  const lines = compareStandards(US_MEDICAL_CODER, after).map(
    ({ part, key, before, after: now }) => `${part} ${key}: ${before} -> ${now}`,
  )
  expect(lines).toEqual([
    'GENERAL title: Competency-Based Occupational Framework, December 2017 -> With our instruction plan',
    'REQUIREMENTS RTI.minutes: 8640 -> 9000',
    'REQUIREMENTS DURATION.kind: DURATION -> null',
    'REQUIREMENTS DURATION.title: About 50 weeks for full-time apprentices -> null',
    'REQUIREMENTS DURATION.gate: NONE -> null',
    'REQUIREMENTS DURATION.source: A16 -> null',
    'REQUIREMENTS DURATION.weeks: 50 -> null',
    'COMPETENCIES JF1.B.witnessed: null -> true',
    'COURSES RTI-1.name: null -> Medical terminology',
    'COURSES RTI-1.minutes: null -> 1440',
    'COURSES RTI-1.examPreparation: null -> false',
    'COURSES RTI-1.objectives.1: null -> Reads a record · JF1.A',
    'PARTICULARS head.jobTitle: null -> Medical coder',
    'POLICIES backdatingDays: 14 -> 30',
  ])
})

test('what one has and the other lacks is the same seen from either side', () => {
  const there = compareStandards(US_MEDICAL_CODER, WALES_CLINICAL_CODING)
  const back = compareStandards(WALES_CLINICAL_CODING, US_MEDICAL_CODER)
  const turned = back.map(({ before, after, ...rest }) => ({ ...rest, before: after, after: before }))
  const inOrder = (lines: typeof there) =>
    [...lines].sort((one, other) => `${one.part} ${one.key}`.localeCompare(`${other.part} ${other.key}`))
  expect(inOrder(turned)).toEqual(inOrder(there))
})
