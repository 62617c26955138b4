import { experienceLetter, saidLetter } from '@journeyline/domain/credentials/letter/experience-letter'
import { versionName } from '@journeyline/domain/programs/program-version'
import type { Standard } from '@journeyline/domain/programs/standard'
import { US_MEDICAL_CODER } from '@journeyline/domain/programs/standards/us-medical-coder'
import { WALES_CLINICAL_CODING } from '@journeyline/domain/programs/standards/wales-clinical-coding'
import { learnerProgress } from '@journeyline/domain/progress/progress'
import { emptyRecord } from '@journeyline/domain/progress/record'
import { Temporal } from 'temporal-polyfill'
import { expect, test } from 'vitest'
import { plainWords, without } from '../../test/plain-words.ts'
import { outside, readPdf, words } from '../../test/read-pdf.ts'
import { say } from '../words/say.ts'
import { printedExperienceLetter } from './experience-letter.ts'
import { progressReport } from './report/progress-report.ts'
import { workProcessSchedule } from './schedule/work-process-schedule.ts'

const day = (text: string) => Temporal.PlainDate.from(text)
const asOf = day('2026-11-24')
const writtenAt = Temporal.Instant.from('2026-11-24T15:00:00Z')
const common = { paper: 'LETTER', language: 'pseudo', sponsorName: 'Coding Clarified', writtenAt } as const
const signOffs = [
  { competency: 'JF1.A', level: 3, judgedOn: day('2026-09-03') },
  { competency: 'JF2.A', level: 2, judgedOn: day('2026-11-02') },
]
const learner = { learnerName: 'Noor Haddad', enrolledOn: day('2026-02-02'), plannedEndOn: day('2027-06-30') }
const employed = {
  ...{ employerName: 'Lakeside Health', startedOn: day('2026-05-04'), endedOn: null },
  ...{ learnerName: 'Noor Haddad', experience: 'EMPLOYMENT' as const },
}

/** A month with hours of each kind, of which some wait. */
const month = { monthOn: day('2026-09-01'), ojtMinutes: 9000, rtiMinutes: 90, waitingMinutes: 60 }

function report(standard: Standard) {
  const weeks = [{ weekOn: day('2026-11-16'), minutes: 2280 }]
  const ojt = { approvedMinutes: 45_630, submittedMinutes: 720, weeks }
  const record = {
    ...emptyRecord(learner),
    employments: [{ startedOn: day('2026-07-01'), endedOn: null, minutesPerWeek: null }],
    ojt,
    signOffs,
  }
  return progressReport({
    ...common,
    ...{ ...learner, programName: 'Medical Coder', versionName: versionName('Medical Coder', 1) },
    ...{ cohortName: 'Spring 2026', stage: 'APPRENTICESHIP', employerName: null, asOf, standard, signOffs },
    ...{ progress: learnerProgress(standard, record, asOf), completion: null },
    months: [month],
  })
}

function schedule(standard: Standard) {
  const courses = standard.courses.map(({ number }) => ({ number, minutes: 60 }))
  const competencies = [{ code: 'JF1.A', rtiMinutes: 0, ojtMinutes: 120 }]
  return workProcessSchedule({
    ...{ ...common, versionName: versionName('Medical Coder', 1), standard },
    record: { learnerName: learner.learnerName, asOf, signOffs, competencies, courses },
  })
}

function letter() {
  const written = experienceLetter({
    ...{ ...employed, writtenOn: asOf, signatoryName: 'Dana Whitfield', signatoryTitle: 'Coding manager' },
    ...{ signatoryRole: 'SUPERVISOR', signatoryEmail: 'dana@lakeside.example', signatoryPhone: null },
    ...{ codeSets: ['CPT', 'ICD_10_CM'], workedMinutes: 74_430 },
  })
  return printedExperienceLetter({
    ...{ ...common, employerName: employed.employerName, letterhead: null },
    words: saidLetter(written, (part) => say(part, 'pseudo')),
  })
}

test.each([
  ['the report of a medical coder', () => report(US_MEDICAL_CODER), US_MEDICAL_CODER],
  ['the report of a Welsh apprentice', () => report(WALES_CLINICAL_CODING), WALES_CLINICAL_CODING],
  ['the record of training of a medical coder', () => schedule(US_MEDICAL_CODER), US_MEDICAL_CODER],
  [
    'the record of training of a Welsh apprentice',
    () => schedule(WALES_CLINICAL_CODING),
    WALES_CLINICAL_CODING,
  ],
  ['the letter of experience', letter, null],
])(
  '%s, in the pseudo-language, says nothing in plain English but what is data',
  async (_, print, standard) => {
    const pdf = await readPdf(await print())
    const data = textsIn([standard, learner, employed, DATA]).sort((one, other) => other.length - one.length)
    const printed = words(pdf.pages.map(({ text }) => text).join(' '))
    expect(plainWords(data.reduce(without, printed))).toEqual([])
    expect(pdf.text).toMatch(/~~~/)
    expect(pdf.language).toBe('en-XA')
    expect(outside(pdf)).toEqual([])
  },
)

/** Names and texts beside the standard's, and what months, languages, credentials and code sets are called. */
const DATA = [
  ...[
    'Coding Clarified',
    'Medical Coder',
    'Spring',
    'Dana Whitfield',
    'Coding manager',
    'dana@lakeside.example',
  ],
  ...['August', 'September', 'November', 'June', 'July', 'February', 'May', 'December', 'CPT', 'ICD-10-CM'],
  ...[
    'English',
    'Welsh',
    'ESW',
    'Communication',
    'Application of Number',
    'Digital Literacy',
    'Diploma in Clinical Coding',
    'JF',
  ],
]

test('a plain word that is only part of the data, or the name of a field of it, is found', () => {
  const data = textsIn({ competencies: [{ text: 'Program of study' }], instruction: 'Hours' })
  expect(data).toEqual(['Program of study', 'Hours'])
  expect(plainWords(data.reduce(without, 'Program of study · Hours · Program competencies ~Ħøüřš'))).toEqual([
    'Program',
    'competencies',
  ])
})

/** Every text that stands in data, whole; not what its fields are called. */
function textsIn(data: unknown): string[] {
  if (typeof data === 'string') return [words(data)]
  return data !== null && typeof data === 'object' ? Object.values(data).flatMap(textsIn) : []
}
