import { expect, test } from 'vitest'
import { type ComparedLine, compareStandards, sideBySide } from './compare-standards.ts'
import { US_MEDICAL_CODER } from './standards/us-medical-coder.ts'
import { WALES_CLINICAL_CODING } from './standards/wales-clinical-coding.ts'

const inWords = ({ part, item, field, before, after }: ComparedLine) =>
  `${part} ${item === null ? '' : `${item} `}${field}: ${before} -> ${after}`

test('a standard differs from itself in nothing, and everything it says stands beside itself', () => {
  const copy = structuredClone(US_MEDICAL_CODER)
  expect(compareStandards(US_MEDICAL_CODER, copy)).toEqual([])
  const lines = sideBySide(US_MEDICAL_CODER, copy)
  expect(lines.every(({ before, after }) => before !== null && before === after)).toBe(true)
  expect(lines.find(({ item, field }) => item === 'JF4.C' && field === 'sourceText')?.after).toMatch(
    /principle diagnosis/,
  )
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
  after.particulars.entryRoutes = [{ code: 'WORK', name: 'Work' }]
  after.particulars.printedOnetCodes.pop()
  after.particulars.languages = ['en', 'es']
  after.particulars.statements.push('Ours.')
  after.particulars.sources.push({ ...after.particulars.sources[0]!, note: null })
  after.policies.backdatingDays = 30
  after.policies.levels[3]!.name = 'Teaches'
  expect(compareStandards(US_MEDICAL_CODER, after).map(inWords)).toEqual([
    'GENERAL title: Competency-Based Occupational Framework, December 2017 -> With our instruction plan',
    'REQUIREMENTS RTI minutes: 8640 -> 9000',
    'REQUIREMENTS DURATION kind: DURATION -> null',
    'REQUIREMENTS DURATION title: About 50 weeks for full-time apprentices -> null',
    'REQUIREMENTS DURATION gate: NONE -> null',
    'REQUIREMENTS DURATION source: Paid for Performance and On-the-Job Training FAQ -> null',
    'REQUIREMENTS DURATION weeks: 50 -> null',
    'COMPETENCIES JF1.B witnessed: null -> true',
    'COURSES RTI-1 name: null -> Medical terminology',
    'COURSES RTI-1 minutes: null -> 1440',
    'COURSES RTI-1 examPreparation: null -> false',
    'COURSES RTI-1 objectives.1: null -> Reads a record · JF1.A',
    'PARTICULARS printedOnetCodes.work process schedule code: 29.2017.00 -> null',
    'PARTICULARS languages: en -> en; es',
    'PARTICULARS head.jobTitle: null -> Medical coder',
    'PARTICULARS entryRoutes.WORK name: null -> Work',
    'PARTICULARS statements.2: null -> Ours.',
    'PARTICULARS sources.Competency-Based Occupational Framework for Registered Apprenticeship (2) title: null -> Competency-Based Occupational Framework for Registered Apprenticeship',
    'PARTICULARS sources.Competency-Based Occupational Framework for Registered Apprenticeship (2) publisher: null -> Urban Institute for the US Department of Labor',
    'PARTICULARS sources.Competency-Based Occupational Framework for Registered Apprenticeship (2) publishedOn: null -> 2017-12',
    'POLICIES backdatingDays: 14 -> 30',
    'POLICIES levels.4 name: Teaches others -> Teaches',
  ])
})

test('a thing keeps its name beside its code, the later one where both have it', () => {
  const after = structuredClone(US_MEDICAL_CODER)
  after.requirements[0] = { ...after.requirements[0]!, title: 'Work' }
  after.requirements.splice(1, 1)
  const names = compareStandards(US_MEDICAL_CODER, after).map(({ item, name }) => `${item}: ${name}`)
  expect([...new Set(names)]).toEqual(['OJT: Work', 'RTI: Related Technical Instruction (RTI)'])
})

test('what one has and the other lacks is the same seen from either side', () => {
  const there = compareStandards(US_MEDICAL_CODER, WALES_CLINICAL_CODING)
  const back = compareStandards(WALES_CLINICAL_CODING, US_MEDICAL_CODER)
  const turned = back.map((line) => ({ ...line, before: line.after, after: line.before }))
  const inOrder = (lines: typeof there) => lines.map(inWords).sort()
  expect(inOrder(turned)).toEqual(inOrder(there))
})
