import { US_MEDICAL_CODER } from '@journeyline/domain/programs/standards/us-medical-coder'
import { WALES_CLINICAL_CODING } from '@journeyline/domain/programs/standards/wales-clinical-coding'
import type { Words } from '@journeyline/domain/words/words'
import { expect, test } from 'vitest'
import { say } from '../words/say.ts'
import { askedInWords, gateInWords } from './requirement-words.ts'

const said = (line: Words | string) => (typeof line === 'string' ? line : say(line))

const asked = ({ requirements }: typeof US_MEDICAL_CODER) =>
  Object.fromEntries(requirements.map((one) => [one.code, askedInWords(one).map(said).join('; ')]))

test('every requirement of the US version in words', () => {
  expect(asked(US_MEDICAL_CODER)).toEqual({
    OJT: '2,000 h',
    RTI: '144 h',
    COMPETENCIES: '20 competencies',
    DURATION: '50 weeks',
    PRACTICODE: '600 cases at 70% or better; Access lasts 18 months',
    INTERNSHIP: '60% of the time or more on coding',
  })
})

test('every requirement of the Welsh version in words', () => {
  const skill =
    'Level 2, 6 credits, 60 h; Assessed in English and Welsh; A copy of the certificate with its units is needed'
  expect(asked(WALES_CLINICAL_CODING)).toEqual({
    ON_THE_JOB: '280 h',
    OFF_THE_JOB:
      '200 h; Training before the start counts for Diploma in Clinical Coding, ESW Communication, ESW Application of Number, and ESW Digital Literacy',
    CREDITS: '48 credits',
    DIPLOMA:
      'Level 4, 48 credits, 480 h; Awarded by Agored Cymru as C00/4514/4; Assessed in English and Welsh; Proves competence and knowledge; A copy of the certificate with its units is needed',
    ESW_COMMUNICATION: skill,
    ESW_APPLICATION_OF_NUMBER: skill,
    ESW_DIGITAL_LITERACY: skill,
    PRE_EMPLOYMENT: 'Passed or waived',
    DBS: 'Passed or waived',
    SHIFTS: '“I know that I may be asked to work shifts, and I am willing to.”',
    REVIEWS: 'Every 60 days at the latest',
  })
})

test('when it is asked is said for every gate', () => {
  const gates = [
    'COMPLETION',
    'LEAVING_TRAINING',
    'LEAVING_PRACTICODE',
    'LEAVING_INTERNSHIP',
    'NONE',
  ] as const
  expect(gates.map(gateInWords).map(said)).toEqual([
    'To complete the program',
    'To go on from training',
    'To go on from Practicode',
    'To go on from the internship',
    'For information',
  ])
})
