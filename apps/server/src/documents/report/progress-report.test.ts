import { versionName } from '@journeyline/domain/programs/program-version'
import type { Standard } from '@journeyline/domain/programs/standard'
import { US_MEDICAL_CODER } from '@journeyline/domain/programs/standards/us-medical-coder'
import { WALES_CLINICAL_CODING } from '@journeyline/domain/programs/standards/wales-clinical-coding'
import { codedCompetencies } from '@journeyline/domain/programs/work-process'
import type { CompletionStanding } from '@journeyline/domain/progress/completion'
import { learnerProgress } from '@journeyline/domain/progress/progress'
import { emptyRecord, type LearnerRecord } from '@journeyline/domain/progress/record'
import { progressWord } from '@journeyline/domain/progress/words'
import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { expect, test } from 'vitest'
import { outside, readPdf, words } from '../../../test/read-pdf.ts'
import { say } from '../../words/say.ts'
import { type ProgressReport, progressReport } from './progress-report.ts'

const day = (text: string) => Temporal.PlainDate.from(text)
const asOf = day('2026-11-24')

type Facts = Partial<ProgressReport> & { record?: Partial<LearnerRecord>; standard?: Standard }

function given({ record, standard = US_MEDICAL_CODER, ...facts }: Facts = {}): ProgressReport {
  const learnerName = facts.learnerName ?? 'Noor Haddad'
  const whole: LearnerRecord = {
    ...emptyRecord({ learnerName, enrolledOn: day('2026-02-02'), plannedEndOn: day('2027-06-30') }),
    employments: [{ startedOn: day('2026-07-01'), endedOn: null, minutesPerWeek: null }],
    ...record,
  }
  return {
    paper: 'LETTER',
    language: 'en',
    country: standard === WALES_CLINICAL_CODING ? 'GB' : 'US',
    sponsorName: 'Coding Clarified',
    learnerName,
    programName: 'Medical Coder',
    versionName: versionName('Medical Coder', 1),
    cohortName: 'Spring 2026',
    stage: 'APPRENTICESHIP',
    enrolledOn: whole.enrolledOn,
    registration: { registeredOn: null, registrationNumber: null },
    employerName: 'Lakeside Health',
    asOf,
    standard,
    progress: learnerProgress(standard, whole, asOf),
    completion: null,
    ojtCountsFrom: whole.enrolledOn,
    hours: { months: [], credit: null, uncountedMinutes: 0 },
    signOffs: whole.signOffs,
    writtenAt: Temporal.Instant.from('2026-11-24T15:00:00Z'),
    ...facts,
  }
}

async function printed(facts: Facts = {}) {
  return readPdf(await progressReport(given(facts)))
}

const worked: Partial<LearnerRecord> = {
  ojt: {
    approvedMinutes: 760 * 60 + 30,
    submittedMinutes: 12 * 60,
    weeks: Array.from({ length: 8 }, (_, week) => ({
      weekOn: day('2026-09-28').add({ weeks: week }),
      minutes: 38 * 60,
    })),
  },
  signOffs: [
    { competency: 'JF1.A', level: 2, judgedOn: day('2026-08-03') },
    { competency: 'JF1.A', level: 3, judgedOn: day('2026-09-03') },
    { competency: 'JF2.A', level: 2, judgedOn: day('2026-11-02') },
  ],
}

test('the report says whose it is, of which program and day, on every page', async () => {
  const { pages } = await printed({ record: worked })
  expect(pages[0]?.text).toContain(
    'Coding Clarified Progress report Noor Haddad, as of November 24, 2026 Program Medical Coder Version Medical Coder, version 1 Cohort Spring 2026 Stage Apprenticeship Enrolled on February 2, 2026 Registration Not written down yet Employer Lakeside Health',
  )
  const others = pages
    .slice(1)
    .map(({ text }, index) => [
      text.includes('Progress report Noor Haddad · November 24, 2026'),
      text.endsWith(`Page ${index + 2} of ${pages.length}`),
    ])
  expect(others).toEqual(pages.slice(1).map(() => [true, true]))
})

test.each([
  ['the US version', US_MEDICAL_CODER],
  ['the Welsh version', WALES_CLINICAL_CODING],
])('%s: every requirement stands in its order, with everything that is known of it', async (_, standard) => {
  const { progress } = given({ record: worked, standard })
  const { text } = await printed({ record: worked, standard })
  const rows = text.slice(text.indexOf('Requirement Met How far'), text.indexOf('Approved hours by month'))
  let at = 0
  for (const { requirement, conditions, next } of progress.requirements) {
    const sentences = conditions.map(
      ({ standing }) => `${say(standing).charAt(0).toUpperCase()}${say(standing).slice(1)}.`,
    )
    for (const said of [requirement.title, ...sentences, ...(next === null ? [] : [`Next: ${say(next)}`])]) {
      const found = unbroken(rows).indexOf(words(said), at)
      expect({ said, found: found >= at }).toEqual({ said, found: true })
      at = found
    }
  }
})

test('hours say how far they are, what waits, when they are expected and were due', async () => {
  const { text } = await printed({ record: worked })
  expect(text).toContain('Open 760:30 h of 2,000 h 12 h waiting July 11, 2027 June 16, 2027 10 days behind')
  expect(text).toContain(
    '0 of 3 requirements for completion are met. Related Technical Instruction (RTI) is 294 days behind the plan.',
  )
})

test('what is next comes first: what leaving the stage asks, then what completion asks', async () => {
  const next = async (facts: Facts) => (await printed(facts)).text.match(/Next: .*?(?= Requirements)/)?.[0]
  expect(await next({ stage: 'PRACTICODE' })).toBe('Next: Practicode. Record the first reading.')
  expect(await next({ record: worked })).toBe(
    'Next: On-the-Job Training (OJT). Decide on the 12 h that wait for approval.',
  )
})

test('a completion says how it stands instead, and what is next only while it is open', async () => {
  const inWords = progressWord('COMPLETION_STANDS', { completedOn: day('2026-11-20') })
  const said = async (standing: CompletionStanding) => {
    const { text } = await printed({ stage: 'COMPLETED', completion: { standing, inWords }, record: worked })
    return [text.includes(`Where things stand ${say(inWords)}`), text.includes('Next: On-the-Job')]
  }
  expect(await said('OPEN')).toEqual([true, true])
  expect(await said('CONFIRMED')).toEqual([true, false])
})

test('months stand with their sum, and no months say so', async () => {
  const month = (monthOn: string, ojtMinutes: number) => ({
    monthOn: day(monthOn),
    ojtMinutes,
    rtiMinutes: 90,
    waitingMinutes: 0,
  })
  const months = [month('2026-09-01', 9000), month('2026-10-01', 9450)]
  const { text } = await printed({ hours: { months, credit: null, uncountedMinutes: 0 } })
  expect(text).toContain(
    'Month On the job Instruction Waiting for approval September 2026 150 h 1:30 h 0 h October 2026 157:30 h 1:30 h 0 h All that counts 307:30 h 3 h 0 h',
  )
  expect((await printed()).text).toContain('No hours have been written down yet.')
})

test('credit stands by itself in the months, and hours from before they count are told with why', async () => {
  const minutes = { rtiMinutes: 0, waitingMinutes: 0 }
  const months = [{ monthOn: day('2026-10-01'), ojtMinutes: 9000, ...minutes }]
  const credit = { ojtMinutes: 6000, ...minutes }
  const { text } = await printed({
    ojtCountsFrom: day('2026-09-10'),
    hours: { months, credit, uncountedMinutes: 480 },
    registration: { registeredOn: day('2026-09-10'), registrationNumber: 'WA-0042' },
  })
  expect(text).toContain('Registration September 10, 2026 · WA-0042')
  expect(text).toContain(
    'October 2026 150 h 0 h 0 h Credit for learning before the program 100 h 0 h 0 h All that counts 250 h 0 h 0 h Besides, 8 h on the job were done before September 10, 2026. They do not count: by the rule of the program such hours count from that day on.',
  )
})

test('every competency stands word for word with its code, its level and the day it was judged', async () => {
  const { text } = await printed({ record: worked })
  const rows = unbroken(text)
  for (const { code, displayText } of codedCompetencies(US_MEDICAL_CODER.jobFunctions)) {
    expect(rows).toContain(`${code} ${words(displayText)}`)
  }
  expect(rows).toContain('diagnosis(es), procedures, and services ✓ Works alone September 3, 2026 JF1.B')
  expect(rows).toContain('etc. Works with help November 2, 2026 JF2.B')
  expect(rows).toContain('medical record documentation Not judged yet JF2')
})

test('a sign-off that counts for two names the other one', async () => {
  const policies = { ...US_MEDICAL_CODER.policies, sameCompetenciesTogether: true }
  const signOffs = [{ competency: 'JF2.A', level: 3, judgedOn: day('2026-11-02') }]
  const { text } = await printed({ standard: { ...US_MEDICAL_CODER, policies }, record: { signOffs } })
  expect(unbroken(text)).toContain('such as DRG and APC ✓ Works alone by JF2.A November 2, 2026')
})

test('Letter and A4 are as large as they are, nothing stands outside, every font is in the file', async () => {
  const [letter, a4] = [await printed(), await printed({ paper: 'A4' })]
  expect(letter.pages.map(({ size }) => size)).toEqual(letter.pages.map(() => [612, 792]))
  expect(a4.pages.map(({ size }) => size)).toEqual(a4.pages.map(() => [595.28, 841.89]))
  expect([...outside(letter), ...outside(a4)]).toEqual([])
  expect(letter.fonts).toEqual(['BZZZZZ+Inter-SemiBold', 'CZZZZZ+Inter-Regular'])
  expect([letter.described, letter.embedded]).toEqual([2, 2])
})

test('the file has a title, an author and a language, whatever stands in the names', async () => {
  const pdf = await printed({ learnerName: 'A & B <C>', sponsorName: 'Smith & Sons' })
  const { title, author, language, xmlTitle, isTagged } = pdf
  expect({ title, author, language, xmlTitle, isTagged }).toEqual({
    title: 'Progress report: A & B <C>, November 24, 2026',
    author: 'Smith & Sons',
    language: 'en-US',
    xmlTitle: 'Progress report: A & B <C>, November 24, 2026',
    isTagged: true,
  })
  expect(pdf.pages[0]?.roles.slice(0, 4)).toEqual(['P', 'H1', 'P', 'Lbl'])
  expect(pdf.pages.flatMap(({ unmarked }) => unmarked)).toEqual([])
})

test('the same report has the same bytes, another moment has others', async () => {
  const report = given({ record: worked })
  const [first, again] = [await progressReport(report), await progressReport(report)]
  expect(Buffer.compare(first, again)).toBe(0)
  const later = await progressReport({ ...report, writtenAt: report.writtenAt.add({ seconds: 1 }) })
  expect(Buffer.compare(first, later)).not.toBe(0)
})

test('names of many scripts are printed, and what no font has is a box that the end explains', async () => {
  const learnerName = 'Ŵyn Żółć Nguyễn Ελένη Жанна שרה 王小明 สมชาย ใจดี नि'
  const { text, title, pages } = await printed({ learnerName })
  expect(text).toContain('Ŵyn Żółć Nguyễn Ελένη Жанна שרה 王小明 สมชาย ใจดี □, as of November 24, 2026')
  expect(title).toBe(`Progress report: ${learnerName}, November 24, 2026`)
  expect(pages.at(-1)?.text).toContain(
    '□ stands for a character that the fonts of this document have no picture of.',
  )
  expect((await printed()).text).not.toContain('□')
})

test('names of 120 characters leave the day in the running head and stay on the page', async () => {
  const long = 'Maximiliana Featherstonehaugh-Wolfeschlegelsteinhausenbergerdorff '.repeat(2).slice(0, 120)
  const pdf = await printed({
    learnerName: long,
    sponsorName: long,
    programName: long,
    cohortName: long,
    employerName: 'W'.repeat(120),
  })
  expect(outside(pdf)).toEqual([])
  expect(pdf.pages[1]?.text).toMatch(/Progress report Maximiliana Feather\S*… · November 24, 2026/)
})

test('whatever a name is made of, the report is made and stays on the page', async () => {
  const name = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 120 })
  await fc.assert(
    fc.asyncProperty(name, async (learnerName) => {
      const pdf = await printed({ learnerName, standard: { ...US_MEDICAL_CODER, jobFunctions: [] } })
      expect(outside(pdf)).toEqual([])
    }),
    { numRuns: 10 },
  )
})

/** Text whose lines were divided after a stroke or hyphen, whole again. */
function unbroken(text: string): string {
  return text.replace(/(?<=\p{L}[-/]) (?=\p{L})/gu, '')
}
