import { type TableColumn, type TableHeader, tableHeader } from '../table-header.ts'

/** The columns of a roster: one row is one learner's enrollment. */
export const ROSTER_COLUMNS = [
  column('external_id', 'External id', true),
  column('first_name', 'First name', true),
  column('last_name', 'Last name', true),
  column('email', 'E-mail', true),
  column('phone', 'Phone'),
  column('date_of_birth', 'Date of birth'),
  column('state', 'State'),
  column('cohort', 'Cohort', true),
  column('program', 'Program', true),
  column('enrolled_on', 'Enrolled on', true),
  column('stage', 'Stage', true),
  column('stage_since', 'Stage since', true),
  column('funding_source', 'Funding source'),
  column('funding_reference', 'Funding reference'),
  column('credential', 'Credential'),
  column('credential_on', 'Credential on'),
  column('practicode_cases', 'Practicode cases'),
  column('practicode_score', 'Practicode score'),
  column('internship_site', 'Internship site'),
  column('internship_started_on', 'Internship started on'),
  column('remote', 'Remote'),
  column('work_settings', 'Work settings'),
  column('employer', 'Employer'),
  column('employment_started_on', 'Employment started on'),
  column('hourly_wage', 'Hourly wage'),
  column('language', 'Language'),
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
  required = false,
): TableColumn<Column> {
  return { column: name, title, required }
}
