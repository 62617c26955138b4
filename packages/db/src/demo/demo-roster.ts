import { readFileSync } from 'node:fs'
import { workSettingFrom } from '@journeyline/domain/candidates/work-settings'
import { credentialFrom } from '@journeyline/domain/credentials/credentials'
import type { Stage } from '@journeyline/domain/enrollments/stages'
import { parse } from 'csv-parse/sync'
import { laterDay } from './days.ts'

/** The day on which the demo's roster was true; nothing in the demo is later. */
export const AS_OF = '2026-11-02'

/** A cohort of the demo; days are written YYYY-MM-DD. */
export interface DemoCohort {
  code: string
  name: string
  program: string
  startsOn: string
  expectedEndsOn: string
  capacity: number
}

/** A learner of the demo as the roster has them; null where the roster is silent. */
export interface DemoLearner {
  externalId: string
  firstName: string
  lastName: string
  email: string
  phone: string | null
  dateOfBirth: string | null
  state: string | null
  language: string
  openToRemote: boolean
  workSettings: string[]
  cohort: string
  enrolledOn: string
  /** The first day in class: of the cohort, or the learner's own where that is later. */
  trainingOn: string
  stage: Stage
  stageSince: string
  fundingSource: string
  fundingReference: string | null
  credential: string | null
  credentialOn: string | null
  practicodeCases: number | null
  practicodeScore: number | null
  internshipSite: string | null
  internshipStartedOn: string | null
  employer: string | null
  employmentStartedOn: string | null
  hourlyWageMinor: number | null
}

/** The demo's cohorts and learners, from the two files beside this one. */
export function demoRoster(): { cohorts: DemoCohort[]; learners: DemoLearner[] } {
  const cohorts = cells('cohorts.csv').map((cell) => ({
    code: cell('code'),
    name: cell('name'),
    program: cell('program'),
    startsOn: cell('starts_on'),
    expectedEndsOn: cell('expected_ends_on'),
    capacity: Number(cell('capacity')),
  }))
  const startOf = new Map(cohorts.map((cohort) => [cohort.code, cohort.startsOn]))
  const learners = cells('roster.csv').map((cell) => learnerFrom(cell, startOf.get(cell('cohort'))!))
  return { cohorts, learners }
}

type Cell = (column: string) => string

function cells(file: string): Cell[] {
  const text = readFileSync(new URL(`data/${file}`, import.meta.url), 'utf8')
  const rows: Record<string, string>[] = parse(text, { columns: true })
  return rows.map((row) => (column) => row[column] ?? '')
}

function learnerFrom(cell: Cell, cohortStartsOn: string): DemoLearner {
  const wage = amountOrNull(cell('hourly_wage'))
  return {
    externalId: cell('external_id'),
    firstName: cell('first_name'),
    lastName: cell('last_name'),
    email: cell('email'),
    phone: cell('phone') || null,
    dateOfBirth: cell('date_of_birth') || null,
    state: cell('state') || null,
    language: cell('language'),
    openToRemote: cell('remote') === 'yes',
    workSettings: cell('work_settings').split(';').map(knownSetting),
    cohort: cell('cohort'),
    enrolledOn: cell('enrolled_on'),
    trainingOn: laterDay(cell('enrolled_on'), cohortStartsOn),
    stage: cell('stage') as Stage,
    stageSince: cell('stage_since'),
    fundingSource: cell('funding_source'),
    fundingReference: cell('funding_reference') || null,
    credential: credentialFrom(cell('credential')),
    credentialOn: cell('credential_on') || null,
    practicodeCases: amountOrNull(cell('practicode_cases')),
    practicodeScore: amountOrNull(cell('practicode_score')),
    internshipSite: cell('internship_site') || null,
    internshipStartedOn: cell('internship_started_on') || null,
    employer: cell('employer') || null,
    employmentStartedOn: cell('employment_started_on') || null,
    hourlyWageMinor: wage === null ? null : Math.round(wage * 100),
  }
}

const amountOrNull = (text: string) => (text === '' ? null : Number(text))

function knownSetting(text: string): string {
  const setting = workSettingFrom(text)
  if (!setting) throw new Error(`The demo roster has a work setting nobody knows: ${text}`)
  return setting
}
