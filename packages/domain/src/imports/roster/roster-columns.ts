import { STAGES } from '../../enrollments/stages.ts'
import { FUNDING_SOURCES } from '../../funding/funding-sources.ts'
import { PRACTICODE_CASES } from '../../practicode/practicode-cases.ts'
import { type TableColumn, type TableHeader, tableHeader } from '../table-header.ts'

const DAY_EXPECTED = 'a day as YYYY-MM-DD'

/** The columns of a roster: one row is one learner's enrollment. */
export const ROSTER_COLUMNS = [
  column('external_id', 'External id', 'your own reference for the learner, at most 60 characters', true),
  column('first_name', 'First name', 'at most 120 characters', true),
  column('last_name', 'Last name', 'at most 120 characters', true),
  column('email', 'E-mail', 'an e-mail address no other learner has', true),
  column('phone', 'Phone', 'a number with + and its country code, for example +16145550123'),
  column('date_of_birth', 'Date of birth', DAY_EXPECTED),
  column('state', 'State', 'a US state or territory, for example OH'),
  column('cohort', 'Cohort', "the cohort's code, for example 2026-fall", true),
  column('program', 'Program', "the program's code, for example US-MC", true),
  column('enrolled_on', 'Enrolled on', `${DAY_EXPECTED}, not after the cohort ends`, true),
  column('stage', 'Stage', `one of ${STAGES.join(', ')}`, true),
  column('stage_since', 'Stage since', `${DAY_EXPECTED}, from enrolled_on to today`, true),
  column('funding_source', 'Funding source', `one of ${FUNDING_SOURCES.join(', ')}`),
  column('funding_reference', 'Funding reference', "the funder's reference, at most 60 characters"),
  column('credential', 'Credential', 'a certification, for example CPC-A'),
  column('credential_on', 'Credential on', `${DAY_EXPECTED}, with a credential`),
  column('practicode_cases', 'Practicode cases', `a whole number from 0 to ${PRACTICODE_CASES}`),
  column('practicode_score', 'Practicode score', 'a whole percent from 0 to 100'),
  column('internship_site', 'Internship site', 'at most 160 characters'),
  column('internship_started_on', 'Internship started on', DAY_EXPECTED),
  column('remote', 'Remote', 'yes or no'),
  column('work_settings', 'Work settings', 'work settings with semicolons between them'),
  column('employer', 'Employer', "an employer's name; needed in APPRENTICESHIP and COMPLETED"),
  column('employment_started_on', 'Employment started on', `${DAY_EXPECTED}; needed with an employer`),
  column('hourly_wage', 'Hourly wage', 'dollars and cents, for example 21.50'),
  column('language', 'Language', 'two letters, for example en or cy; en when empty'),
] as const

export type RosterColumn = (typeof ROSTER_COLUMNS)[number]['column']

/** Whether every row must fill the column. */
export function isRequired(name: RosterColumn): boolean {
  return REQUIRED.has(name)
}

/** Which roster column each cell of the first line names, or the one thing to mend first. */
export function rosterHeader(cells: string[]): TableHeader<RosterColumn> {
  return tableHeader<RosterColumn>(ROSTER_COLUMNS, cells)
}

const REQUIRED = new Set<RosterColumn>(
  ROSTER_COLUMNS.filter(({ required }) => required).map(({ column }) => column),
)

function column<const Column extends string>(
  name: Column,
  title: string,
  expected: string,
  required = false,
): TableColumn<Column> {
  return { column: name, title, required, expected }
}
