import { versionName } from '@journeyline/domain/programs/program-version'
import type { Standard } from '@journeyline/domain/programs/standard'
import { US_MEDICAL_CODER } from '@journeyline/domain/programs/standards/us-medical-coder'
import { WALES_CLINICAL_CODING } from '@journeyline/domain/programs/standards/wales-clinical-coding'
import { codedFunctions } from '@journeyline/domain/programs/work-process'
import { Temporal } from 'temporal-polyfill'
import { expect, test } from 'vitest'
import { outside, readPdf, words } from '../../../test/read-pdf.ts'
import type { ScheduleRecord } from './schedule-record.ts'
import { type WorkProcessSchedule, workProcessSchedule } from './work-process-schedule.ts'

const day = (text: string) => Temporal.PlainDate.from(text)

function given(facts: Partial<WorkProcessSchedule> = {}): WorkProcessSchedule {
  return {
    paper: 'LETTER',
    language: 'en',
    country: 'US',
    sponsorName: 'Coding Clarified',
    versionName: versionName('Medical Coder', 1),
    standard: US_MEDICAL_CODER,
    record: null,
    writtenAt: Temporal.Instant.from('2026-11-24T15:00:00Z'),
    ...facts,
  }
}

async function printed(facts: Partial<WorkProcessSchedule> = {}) {
  const pdf = await readPdf(await workProcessSchedule(given(facts)))
  return { ...pdf, text: pdf.text.replace(/(?<=\p{L}[-/]) (?=\p{L})/gu, '') }
}

test('the form has its fields in their order, the type ticked, and the codes with how the source prints them', async () => {
  const { text } = await printed()
  expect(text).toContain(
    'WORK PROCESS SCHEDULE Medical Records and Health Information Technicians/Medical Coders O*NET Code: 29-2071.00 RAPIDS Code: 1114CB JOB TITLE: LEVEL: SPECIALIZATION: STACKABLE PROGRAM ☐ yes ☐ no BASE OCCUPATION NAME: Company Contact: Name Address: Phone Email Apprenticeship Type: ☐ Competency-Based ☐ Time-Based ☑ Hybrid Prerequisites The source prints the O*NET code as 29.2071.00 (cover) and 29.2017.00 (work process schedule).',
  )
})

test('what is filled in at the head of the form stands in it', async () => {
  const head = {
    jobTitle: 'Medical coder',
    level: '1',
    specialization: 'Outpatient',
    stackable: true,
    baseOccupation: 'Records technician',
    contactName: 'Dana Whitfield',
    contactAddress: '1200 Shore Drive',
    contactPhone: '+1 614 555 0100',
    contactEmail: 'dana@lakeside.example',
    prerequisites: 'High school',
  }
  const particulars = { ...US_MEDICAL_CODER.particulars, head, specializationType: 'Risk adjustment' }
  const { text } = await printed({ standard: { ...US_MEDICAL_CODER, type: 'TIME_BASED', particulars } })
  expect(text).toContain(
    'JOB TITLE: Medical coder LEVEL: 1 SPECIALIZATION: Outpatient STACKABLE PROGRAM ☑ yes ☐ no BASE OCCUPATION NAME: Records technician Company Contact: Name Dana Whitfield Address: 1200 Shore Drive Phone +1 614 555 0100 Email dana@lakeside.example Apprenticeship Type: ☐ Competency-Based ☑ Time-Based ☐ Hybrid Prerequisites High school',
  )
  expect(text).toContain('Type of Specialization: Risk adjustment')
})

test('every job function has its competencies word for word, in the words shown, not misprinted', async () => {
  const { text } = await printed()
  let at = 0
  const functions = codedFunctions(US_MEDICAL_CODER.jobFunctions).filter((one) => !one.specialization)
  for (const [index, { displayText, competencies }] of functions.entries()) {
    const said = [
      `JOB FUNCTION ${index + 1}: ${displayText} Competencies Core or Optional RTI OJT`,
      ...competencies.map(({ letter, displayText: shown }) => `${letter}. ${shown} Core`),
    ]
    for (const one of said) {
      const found = text.indexOf(words(one), at)
      expect({ one, found: found >= at }).toEqual({ one, found: true })
      at = found
    }
  }
  expect(text).not.toContain('principle diagnosis')
})

test('a specialization has three open job functions without the column "Core or Optional"', async () => {
  const { text } = await printed()
  expect(text).toContain(
    'Specialization Type of Specialization: _____ JOB FUNCTION 1: Competencies RTI OJT JOB FUNCTION 2: Competencies RTI OJT JOB FUNCTION 3: Competencies RTI OJT',
  )
})

test('without courses the plan has five blank blocks', async () => {
  const { text } = await printed()
  expect(text.match(/COURSE NAME Course Number Hours LEARNING OBJECTIVES/g)?.length).toBe(5)
})

const course = { number: 'MC-101', name: 'Medical terminology', minutes: 2400, examPreparation: false }
const planned: Standard = {
  ...US_MEDICAL_CODER,
  jobFunctions: US_MEDICAL_CODER.jobFunctions.map((one) => ({
    ...one,
    competencies: one.competencies.map((competency) => ({
      ...competency,
      rtiMinutes: 360,
      ojtMinutes: 6000,
    })),
  })),
  courses: [
    { ...course, objectives: [{ text: 'Names the parts of the body', competencies: ['JF1.A', 'JF1.B'] }] },
    { ...course, number: 'MC-201', name: 'ICD-10-CM', minutes: 6240, objectives: [] },
  ],
}

test('planned hours stand in the cells, and the courses with what is learned in them', async () => {
  const { text } = await printed({ standard: planned })
  expect(text).toContain('procedures, and services Core 6 h 100 h B. Ensures')
  expect(text).toContain(
    'Related Technical Instruction Plan 2 courses, 144 h together. COURSE NAME Medical terminology Course Number MC-101 Hours 40 h LEARNING OBJECTIVES Names the parts of the body (JF1.A, JF1.B) COURSE NAME ICD-10-CM Course Number MC-201 Hours 104 h LEARNING OBJECTIVES About this text',
  )
})

const record: ScheduleRecord = {
  learnerName: 'Noor Haddad',
  asOf: day('2026-11-24'),
  signOffs: [{ competency: 'JF1.A', level: 3, judgedOn: day('2026-09-03') }],
  competencies: [{ code: 'JF1.A', rtiMinutes: 0, ojtMinutes: 5430 }],
  courses: [{ number: 'MC-101', minutes: 1200 }],
}

test("a learner's record fills the cells with approved hours, the level and its day", async () => {
  const { text, pages, title } = await printed({ standard: planned, record })
  expect(title).toBe('Work process schedule: Noor Haddad, November 24, 2026')
  expect(text).toContain('Record of Noor Haddad as of November 24, 2026')
  expect(text).toContain(
    'procedures, and services Core 0 h of 6 h 90:30 h of 100 h Works alone September 3, 2026 B. Ensures',
  )
  expect(text).toContain('Course Number MC-101 Hours 20 h of 40 h')
  expect(pages[1]?.text).toContain('Noor Haddad · November 24, 2026')
})

test('with nothing planned the cells show what is done, and stay blank where nothing is', async () => {
  const { text } = await printed({ record })
  expect(text).toContain(
    'procedures, and services Core 90:30 h Works alone September 3, 2026 B. Ensures medical codes reflect medical record documentation Core',
  )
})

test('the disclaimer, the contacts and the sources go with the text', async () => {
  const { text } = await printed()
  const [statement = ''] = US_MEDICAL_CODER.particulars.statements
  expect(text).toContain(`About this text ${statement} For more information, contact:`)
  expect(text).toContain('Diana Elliott, PhD, Senior Research Associate, Urban Institute: delliott@urban.org')
  expect(text).toContain('Robert Lerman, PhD, Institute Fellow, Urban Institute: rlerman@urban.org')
  expect(text).toContain(
    'Urban Institute for the US Department of Labor, December 2017. Created August 14, 2017',
  )
})

test('a standard without job functions shows its requirements, entry routes, delivery methods and progression in the words of the sector, no boxes of the US form, and days as Wales writes them', async () => {
  const { particulars, requirements } = WALES_CLINICAL_CODING
  const pdf = await printed({
    paper: 'A4',
    country: 'GB',
    standard: WALES_CLINICAL_CODING,
    versionName: versionName('Level 4', 1),
  })
  const said = [
    ...requirements.map(({ title }) => title),
    'Level 4, 48 credits, 480 h Awarded by Agored Cymru as C00/4514/4 Assessed in English and Welsh Proves competence and knowledge A copy of the certificate with its units is needed',
    ...['Entry routes', 'Prior qualifications', 'Delivery methods', 'Progression'],
    ...particulars.entryRoutes.map(({ name }) => name),
    ...particulars.priorQualifications.map(({ name }) => name),
    ...particulars.deliveryMethods.map(({ name }) => name),
    ...particulars.progression.map(({ name }) => name),
    ...particulars.statements,
  ]
  expect(said.filter((one) => !pdf.text.includes(words(one)))).toEqual([])
  expect(pdf.text).not.toMatch(/JOB FUNCTION|Related Technical Instruction|COURSE NAME|Hybrid|RAPIDS|O\*NET/)
  expect(pdf.text).toContain('Health Education and Improvement Wales, 21 February 2025. Annex 1')
  expect(pdf.pages.map(({ size }) => size)).toEqual(pdf.pages.map(() => [595.28, 841.89]))
})

test('four hundred competencies and a hundred long objectives lose nothing and stay on their pages', async () => {
  const [first] = US_MEDICAL_CODER.jobFunctions
  const competency = first!.competencies[0]!
  const letters = Array.from({ length: 50 }, (_, index) =>
    index < 26 ? String.fromCharCode(65 + index) : `A${String.fromCharCode(39 + index)}`,
  )
  const jobFunctions = Array.from({ length: 8 }, (_, at) => ({
    ...first!,
    competencies: letters.map((letter) => ({
      ...competency,
      letter,
      displayText: `Competency ${at}${letter}.`,
    })),
  }))
  const objectives = Array.from({ length: 100 }, (_, index) => ({
    text: `Objective ${index}: ${'long '.repeat(60)}`,
    competencies: [],
  }))
  const pdf = await printed({
    standard: { ...US_MEDICAL_CODER, jobFunctions, courses: [{ ...course, objectives }] },
  })
  expect(pdf.text.match(/Competency \d[A-Z]+\./g)?.length).toBe(400)
  expect(pdf.text.match(/Objective \d+:/g)?.length).toBe(100)
  expect(pdf.text.match(/\blong\b/g)?.length).toBe(6000)
  expect(outside(pdf)).toEqual([])
})

test('everything is tagged, the fonts are in the file, and the same schedule has the same bytes', async () => {
  const { described, embedded, fonts, pages } = await printed()
  expect(pages.flatMap(({ unmarked }) => unmarked)).toEqual([])
  expect([described, embedded, fonts.length]).toEqual([3, 3, 3])
  const [first, again] = [await workProcessSchedule(given()), await workProcessSchedule(given())]
  expect(Buffer.compare(first, again)).toBe(0)
})
