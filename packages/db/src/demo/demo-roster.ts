import { readFileSync } from 'node:fs'
import { workSettingFrom } from '@journeyline/domain/candidates/work-settings'
import { credentialFrom } from '@journeyline/domain/credentials/credentials'
import type { Stage } from '@journeyline/domain/enrollments/stages'
import { parse } from 'csv-parse/sync'
import { laterDay } from './days.ts'
import { AS_OF, movedCode, movedDay, nameOf, quartersUntil } from './demo-quarters.ts'

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
  /** The day on which this was true. */
  asOf: string
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

/** The demo's roster, moved by so many quarters, and the day it is told of: today, or its own where that is later. */
export interface DemoRoster {
  quarters: number
  today: string
  cohorts: DemoCohort[]
  learners: DemoLearner[]
}

/** The demo's cohorts and learners as of a day, from the two files beside this one. */
export function demoRoster(now: string): DemoRoster {
  const today = laterDay(AS_OF, now)
  const quarters = quartersUntil(today)
  const cohorts = cells('cohorts.csv').map((cell) => {
    const code = movedCode(cell('code'), quarters)
    return {
      ...{ code, name: nameOf(code), program: cell('program') },
      startsOn: movedDay(cell('starts_on'), quarters),
      expectedEndsOn: movedDay(cell('expected_ends_on'), quarters),
      capacity: Number(cell('capacity')),
    }
  })
  const startOf = new Map(cohorts.map((cohort) => [cohort.code, cohort.startsOn]))
  const learners = cells('roster.csv').map((cell) => learnerFrom(cell, startOf, quarters))
  return { quarters, today, cohorts, learners }
}

type Cell = (column: string) => string

function cells(file: string): Cell[] {
  const text = readFileSync(new URL(`data/${file}`, import.meta.url), 'utf8')
  const rows: Record<string, string>[] = parse(text, { columns: true })
  return rows.map((row) => (column) => row[column] ?? '')
}

function learnerFrom(cell: Cell, startOf: ReadonlyMap<string, string>, quarters: number): DemoLearner {
  const on = (column: string) => movedDay(cell(column), quarters)
  const onOrNull = (column: string) => (cell(column) === '' ? null : on(column))
  const cohort = movedCode(cell('cohort'), quarters)
  const wage = amountOrNull(cell('hourly_wage'))
  return {
    asOf: movedDay(AS_OF, quarters),
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
    cohort,
    enrolledOn: on('enrolled_on'),
    trainingOn: laterDay(on('enrolled_on'), startOf.get(cohort)!),
    stage: cell('stage') as Stage,
    stageSince: on('stage_since'),
    fundingSource: cell('funding_source'),
    fundingReference: cell('funding_reference') || null,
    credential: credentialFrom(cell('credential')),
    credentialOn: onOrNull('credential_on'),
    practicodeCases: amountOrNull(cell('practicode_cases')),
    practicodeScore: amountOrNull(cell('practicode_score')),
    internshipSite: cell('internship_site') || null,
    internshipStartedOn: onOrNull('internship_started_on'),
    employer: cell('employer') || null,
    employmentStartedOn: onOrNull('employment_started_on'),
    hourlyWageMinor: wage === null ? null : Math.round(wage * 100),
  }
}

const amountOrNull = (text: string) => (text === '' ? null : Number(text))

function knownSetting(text: string): string {
  const setting = workSettingFrom(text)
  if (!setting) throw new Error(`The demo roster has a work setting nobody knows: ${text}`)
  return setting
}
