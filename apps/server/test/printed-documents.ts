import { experienceLetter, saidLetter } from '@journeyline/domain/credentials/letter/experience-letter'
import { versionName } from '@journeyline/domain/programs/program-version'
import type { Standard } from '@journeyline/domain/programs/standard'
import { US_MEDICAL_CODER } from '@journeyline/domain/programs/standards/us-medical-coder'
import { WALES_CLINICAL_CODING } from '@journeyline/domain/programs/standards/wales-clinical-coding'
import { learnerProgress } from '@journeyline/domain/progress/progress'
import { emptyRecord } from '@journeyline/domain/progress/record'
import type { Language } from '@journeyline/messages/language'
import { Temporal } from 'temporal-polyfill'
import { printedExperienceLetter } from '../src/documents/experience-letter.ts'
import { recordOfLearning } from '../src/documents/learning/record-of-learning.ts'
import { progressReport } from '../src/documents/report/progress-report.ts'
import { workProcessSchedule } from '../src/documents/schedule/work-process-schedule.ts'
import { say } from '../src/words/say.ts'

/** Every document that is printed, of a learner who has something of everything, and the standard it is printed from. */
export const PRINTED_DOCUMENTS: readonly {
  name: string
  print(language: Language): Promise<Uint8Array>
  standard: Standard | null
}[] = [
  of('the report of a medical coder', report, US_MEDICAL_CODER),
  of('the report of a Welsh apprentice', report, WALES_CLINICAL_CODING),
  of('the record of training of a medical coder', schedule, US_MEDICAL_CODER),
  of('the pathway of Wales', pathway, WALES_CLINICAL_CODING),
  of('the record of learning of a Welsh apprentice', learning, WALES_CLINICAL_CODING),
  { name: 'the letter of experience', print: letter, standard: null },
]

function of(
  name: string,
  print: (standard: Standard, language: Language) => Promise<Uint8Array>,
  standard: Standard,
) {
  return { name, print: (language: Language) => print(standard, language), standard }
}

const day = (text: string) => Temporal.PlainDate.from(text)
const asOf = day('2026-11-24')
const writtenAt = Temporal.Instant.from('2026-11-24T15:00:00Z')
const common = { paper: 'LETTER', country: 'US', sponsorName: 'Coding Clarified', writtenAt } as const
const signOffs = [
  { competency: 'JF1.A', level: 3, judgedOn: day('2026-09-03') },
  { competency: 'JF2.A', level: 2, judgedOn: day('2026-11-02') },
]
export const learner = {
  learnerName: 'Noor Haddad',
  enrolledOn: day('2026-02-02'),
  plannedEndOn: day('2027-06-30'),
}
export const employed = {
  ...{ employerName: 'Lakeside Health', startedOn: day('2026-05-04'), endedOn: null },
  ...{ learnerName: 'Noor Haddad', experience: 'EMPLOYMENT' as const },
}

/** A month with hours of each kind, of which some wait. */
const month = { monthOn: day('2026-09-01'), ojtMinutes: 9000, rtiMinutes: 90, waitingMinutes: 60 }

function report(standard: Standard, language: Language) {
  const weeks = [{ weekOn: day('2026-11-16'), minutes: 2280 }]
  const ojt = { approvedMinutes: 45_630, submittedMinutes: 720, weeks }
  const record = {
    ...emptyRecord(learner),
    employments: [{ startedOn: day('2026-07-01'), endedOn: null, minutesPerWeek: null }],
    ojt,
    signOffs,
  }
  return progressReport({
    ...{ ...common, ...whereOf(standard), language },
    ...{ ...learner, programName: 'Medical Coder', versionName: versionName('Medical Coder', 1) },
    ...{ cohortName: 'Spring 2026', stage: 'APPRENTICESHIP', employerName: null, asOf, standard, signOffs },
    ...{ progress: learnerProgress(standard, record, asOf), completion: null },
    enrolledOn: learner.enrolledOn,
    registration: { registeredOn: asOf, registrationNumber: '0042' },
    ojtCountsFrom: asOf,
    hours: {
      months: [month],
      credit: { ojtMinutes: 60, rtiMinutes: 0, waitingMinutes: 0 },
      uncountedMinutes: 480,
    },
  })
}

const whereOf = (standard: Standard) =>
  standard === WALES_CLINICAL_CODING ? ({ paper: 'A4', country: 'GB' } as const) : {}

function pathway(standard: Standard, language: Language) {
  return workProcessSchedule({
    ...{ ...common, ...whereOf(standard), language, standard, record: null },
    versionName: versionName('Medical Coder', 1),
  })
}

function learning(standard: Standard, language: Language) {
  const [diploma, skill, other] = standard.requirements.flatMap((one) =>
    one.kind === 'QUALIFICATION' || one.kind === 'ESSENTIAL_SKILL' ? [one] : [],
  )
  const awardedOn = day('2026-06-30')
  return recordOfLearning({
    ...{ ...common, ...whereOf(standard), language, asOf, particulars: standard.particulars },
    ...{ learnerName: learner.learnerName, versionName: versionName('Medical Coder', 1) },
    ...{ cohortName: 'Spring 2026', startedOn: learner.enrolledOn, plannedEndOn: learner.plannedEndOn },
    employerName: employed.employerName,
    awards: [
      { award: diploma!, held: { awardedOn, hasCertificateCopy: true } },
      { award: skill!, held: { awardedOn: null, hasCertificateCopy: false } },
      { award: other!, held: null },
    ],
    units: [{ number: 'C-1', name: 'Medical Coder', plannedMinutes: 3600, approvedMinutes: 1800 }],
    hours: {
      onTheJob: { approved: 9000, waiting: 60, asked: 280 * 60, beforeStart: [] },
      offTheJob: {
        ...{ approved: 7200, waiting: 0, asked: 200 * 60 },
        beforeStart: [
          { award: 'ESW Communication', minutes: 1200 },
          { award: null, minutes: 600 },
        ],
      },
    },
    reviews: [
      { heldOn: day('2026-08-03'), signedBy: ['APPRENTICE', 'TUTOR', 'SUPERVISOR'] },
      { heldOn: day('2026-11-02'), signedBy: [] },
    ],
    checks: [
      ...(['PASSED', 'FAILED'] as const).map((standing) => ({
        ...{ title: 'Medical Coder', kind: 'CHECK' as const, standing },
        ...{ checkedOn: day('2026-02-02'), expiresOn: null },
      })),
      {
        ...{ title: 'Medical Coder', kind: 'DECLARATION', standing: 'MISSING' },
        ...{ checkedOn: null, expiresOn: null },
      },
    ],
  })
}

function schedule(standard: Standard, language: Language) {
  const courses = standard.courses.map(({ number }) => ({ number, minutes: 60 }))
  const competencies = [{ code: 'JF1.A', rtiMinutes: 0, ojtMinutes: 120 }]
  return workProcessSchedule({
    ...{ ...common, language, versionName: versionName('Medical Coder', 1), standard },
    record: { learnerName: learner.learnerName, asOf, signOffs, competencies, courses },
  })
}

function letter(language: Language) {
  const written = experienceLetter({
    ...{ ...employed, writtenOn: asOf, signatoryName: 'Dana Whitfield', signatoryTitle: 'Coding manager' },
    ...{ signatoryRole: 'SUPERVISOR', signatoryEmail: 'dana@lakeside.example', signatoryPhone: null },
    ...{ codeSets: ['CPT', 'ICD_10_CM'], time: { workedMinutes: 74_430, codingMinutes: 60_000 } },
  })
  return printedExperienceLetter({
    ...{ paper: common.paper, writtenAt, language, employerName: employed.employerName, letterhead: null },
    words: saidLetter(written, (part) => say(part, language)),
  })
}
