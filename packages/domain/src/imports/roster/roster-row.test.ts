import { Temporal } from 'temporal-polyfill'
import { expect, test } from 'vitest'
import { told } from '../../../test/told.ts'
import { say } from '../../language/say.ts'
import { wage } from '../cell-values.ts'
import { cohortKey, employerKey } from '../keys.ts'
import { rosterCells } from './roster-cells.ts'
import { rosterChanges } from './roster-changes.ts'
import type { RosterColumn } from './roster-columns.ts'
import type { RosterContext } from './roster-context.ts'
import type { RosterRow } from './roster-facts.ts'
import { rosterRow } from './roster-row.ts'

const day = (text: string) => Temporal.PlainDate.from(text)

const context: RosterContext = {
  today: day('2026-11-02'),
  cohorts: new Map([
    [
      cohortKey('US-MC', '2026-fall'),
      { startsOn: day('2026-09-14'), leadDays: 90, expectedEndsOn: day('2027-08-30') },
    ],
  ]),
  employers: new Set([employerKey('Lakeside Health')]),
  programs: new Set(['US-MC']),
}

const amara: Partial<Record<RosterColumn, string>> = {
  external_id: 'CC-1',
  first_name: 'Amara',
  last_name: 'Llewellyn',
  email: 'amara@example.org',
  cohort: '2026-Fall',
  program: 'us-mc',
  enrolled_on: '2026-09-10',
  stage: 'training',
  stage_since: '2026-09-14',
}

const employed = {
  stage: 'APPRENTICESHIP',
  employer: 'lakeside  health',
  employment_started_on: '2026-10-01',
}

test('the least a row says is enough, and what it leaves out is nothing', () => {
  expect(read()).toEqual({
    externalId: 'CC-1',
    firstName: 'Amara',
    lastName: 'Llewellyn',
    email: 'amara@example.org',
    phone: null,
    dateOfBirth: null,
    state: null,
    cohort: '2026-fall',
    program: 'US-MC',
    enrolledOn: day('2026-09-10'),
    stage: 'TRAINING',
    stageSince: day('2026-09-14'),
    fundingSource: null,
    fundingReference: null,
    credential: null,
    credentialOn: null,
    practicodeCases: null,
    practicodeScore: null,
    internshipSite: null,
    internshipStartedOn: null,
    openToRemote: false,
    workSettings: [],
    employer: null,
    employmentStartedOn: null,
    hourlyWageMinor: null,
    language: 'en',
  })
})

test('cells are read as people write them', () => {
  const row = read({
    ...employed,
    phone: '+1 (614) 555-0123',
    state: 'ohio',
    stage: ' Apprenticeship ',
    funding_source: 'Self-pay',
    credential: 'cpc-a',
    credential_on: '2026-10-01',
    practicode_cases: '600',
    practicode_score: '100',
    remote: 'YES',
    work_settings: 'Hospital systems; FQHC;;hospital system',
    hourly_wage: '$21.5',
    language: 'CY',
  })
  expect(row).toMatchObject({
    phone: '+16145550123',
    state: 'OH',
    stage: 'APPRENTICESHIP',
    fundingSource: 'SELF_PAY',
    credential: 'CPC_A',
    practicodeCases: 600,
    practicodeScore: 100,
    openToRemote: true,
    workSettings: ['HOSPITAL_SYSTEM', 'FEDERALLY_QUALIFIED_HEALTH_CENTER'],
    employer: 'lakeside health',
    hourlyWageMinor: 2150,
    language: 'cy',
  })
})

test.each([
  [{ external_id: ' ' }, 'external_id REQUIRED: external_id is empty. Every row needs it.'],
  [
    { email: `${'a'.repeat(250)}@example.org` },
    `email MALFORMED: “${'a'.repeat(59)}…” is not an e-mail address. Write one like amara@example.org.`,
  ],
  [
    { phone: '614-555-0123' },
    'phone MALFORMED: “614-555-0123” is not an international number. Write it with + and its country code, for example +16145550123.',
  ],
  [
    { date_of_birth: '2026-11-03' },
    "date_of_birth OUT_OF_RANGE: “2026-11-03” is in the future. Write today's day or an earlier one.",
  ],
  [
    { date_of_birth: '1899-12-31' },
    'date_of_birth OUT_OF_RANGE: “1899-12-31” is before 1900. Check the year.',
  ],
  [
    { date_of_birth: '2010-09-11' },
    'date_of_birth OUT_OF_RANGE: Born on “2010-09-11”, nobody is 16 on September 10, 2026, and nobody is enrolled earlier. Check both days.',
  ],
  [
    { date_of_birth: 'May 1990' },
    'date_of_birth NOT_A_DAY: “May 1990” is not a day. Write the day as YYYY-MM-DD.',
  ],
  [
    { state: 'ZZ' },
    'state UNKNOWN_VALUE: “ZZ” is not a US state or territory. Write its two letters, for example OH.',
  ],
  [{ program: 'UK-MC' }, 'program UNKNOWN_PROGRAM: There is no program “UK-MC”. Write one of US-MC.'],
  [
    { cohort: '2019-lost' },
    'cohort UNKNOWN_COHORT: There is no cohort “2019-lost” in US-MC. Create it first, or write the code of another one.',
  ],
  [{ practicode_cases: '-1' }, 'practicode_cases MALFORMED: “-1” is not a whole number from 0 to 600.'],
  [{ practicode_cases: '1.5' }, 'practicode_cases MALFORMED: “1.5” is not a whole number from 0 to 600.'],
  [{ practicode_score: '101' }, 'practicode_score OUT_OF_RANGE: “101” is not a whole number from 0 to 100.'],
  [
    { credential: 'CPC' },
    'credential_on REQUIRED: credential_on is empty. Write the day the credential was awarded.',
  ],
  [
    { credential_on: '2026-10-01' },
    'credential REQUIRED: credential is empty. Write which one was awarded, or clear credential_on.',
  ],
  [
    { credential: 'MD', credential_on: '2026-10-01' },
    'credential UNKNOWN_VALUE: “MD” is not a known credential. Write one of CPC-A, CPC, COC-A, COC, CRC, CCA, CCS, CCS-P.',
  ],
  [
    { work_settings: 'Hospital system;Casino' },
    'work_settings UNKNOWN_VALUE: “Casino” is not a known work setting. Write one like Hospital system, with semicolons between several.',
  ],
  [
    { hourly_wage: '20.00' },
    'employer REQUIRED: employer is empty. Write it, or clear employment_started_on and hourly_wage.',
  ],
  [
    { ...employed, hourly_wage: 'twenty' },
    'hourly_wage MALFORMED: “twenty” is not an amount. Write dollars and cents, for example 21.50.',
  ],
  [
    { ...employed, hourly_wage: '0.00' },
    'hourly_wage OUT_OF_RANGE: “0.00” is not more than nothing. Write dollars and cents, for example 21.50.',
  ],
  [
    { ...employed, hourly_wage: '$2150' },
    'hourly_wage OUT_OF_RANGE: “$2150” is more than 250 dollars an hour. Write what one hour is paid with, not a week or a month.',
  ],
  [
    { ...employed, hourly_wage: '1,000' },
    'hourly_wage MALFORMED: “1,000” is not an amount. Write dollars and cents, for example 21.50.',
  ],
  [
    { ...employed, employer: 'Nobody Inc' },
    'employer UNKNOWN_EMPLOYER: There is no employer “Nobody Inc”. Create it first, or write the name of another one.',
  ],
  [
    { ...employed, stage: 'COMPLETED', employment_started_on: '2026-09-15' },
    'employment_started_on CONTRADICTION: “2026-09-15” is after stage_since, 2026-09-14. Employment begins before it is completed.',
  ],
  [
    { language: 'English' },
    'language MALFORMED: “English” is not a language. Write two letters, for example en or cy.',
  ],
])('%o is refused with one sentence', (cells, sentence) => {
  expect(problems(cells)).toEqual([sentence])
})

test('a row is told everything at once, in the order of its columns', () => {
  expect(
    problems({ first_name: '', stage: 'GRADUATED', date_of_birth: '2001-02-29', enrolled_on: '' }),
  ).toEqual([
    'first_name REQUIRED: first_name is empty. Every row needs it.',
    'date_of_birth NOT_A_DAY: “2001-02-29” is a day no calendar has. Check the month and the day.',
    'enrolled_on REQUIRED: enrolled_on is empty. Every row needs it.',
    'stage UNKNOWN_VALUE: “GRADUATED” is not a stage. Write one of TRAINING, PRACTICODE, INTERNSHIP, READY, APPRENTICESHIP, COMPLETED, WITHDRAWN.',
  ])
})

test('nobody enrolls after the cohort has ended', () => {
  const later = { ...context, today: day('2028-01-01') }
  const result = rosterRow({ ...amara, enrolled_on: '2027-08-31', stage_since: '2027-08-31' }, later)
  expect('problems' in result && result.problems).toEqual([
    {
      column: 'enrolled_on',
      code: 'CONTRADICTION',
      says: told('“2027-08-31” is after the cohort ends on August 30, 2027. Check the day and the cohort.'),
    },
  ])
})

test('a row reads back from its own cells, so importing it twice changes nothing', () => {
  const row = read({
    ...employed,
    hourly_wage: '21.05',
    work_settings: 'Law office;Clearinghouse',
    phone: '+16145550123',
  })
  expect(rosterRow(rosterCells(row), context)).toEqual({ row })
  expect(rosterChanges(row, row)).toEqual([])
})

test('a changed row changes only what changed', () => {
  const recorded = read({ ...employed, employer: 'Lakeside Health' })
  const row = read({ ...employed, email: 'AMARA@example.org', hourly_wage: '22', phone: '+16145550123' })
  expect(rosterChanges(recorded, row)).toEqual([
    { column: 'phone', from: '', to: '+16145550123' },
    { column: 'hourly_wage', from: '', to: '22.00' },
  ])
  expect(rosterChanges(recorded, row, ['external_id', 'phone'])).toEqual([
    { column: 'phone', from: '', to: '+16145550123' },
  ])
})

function read(cells: Partial<Record<RosterColumn, string>> = {}): RosterRow {
  const result = rosterRow({ ...amara, ...cells }, context)
  if ('problems' in result) throw new Error(JSON.stringify(result.problems))
  return result.row
}

function problems(cells: Partial<Record<RosterColumn, string>>): string[] {
  const result = rosterRow({ ...amara, ...cells }, context)
  return 'problems' in result
    ? result.problems.map(({ column, code, says }) => `${column} ${code}: ${say(says)}`)
    : []
}

test('cents stand behind a point or, as in half of Europe, a comma', () => {
  for (const text of ['21.50', '21,50', '21.5', '21,5']) expect(wage(text, 250)).toEqual({ value: 2150 })
})
