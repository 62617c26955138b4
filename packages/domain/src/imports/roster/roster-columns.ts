import { STAGES } from '../../enrollments/stages.ts'
import { FUNDING_SOURCES } from '../../funding/funding-sources.ts'
import { PRACTICODE_CASES } from '../../practicode/practicode-cases.ts'
import type { Words } from '../../words/words.ts'
import { type ColumnName, columnWord } from '../columns/words.ts'
import { type TableColumn, type TableHeader, type TitlesOf, tableHeader } from '../table-header.ts'

const DAY = columnWord('COLUMN_HOLDS_DAY')
const text = (most: number) => columnWord('COLUMN_HOLDS_TEXT', { most })

/** The columns of a roster: one row is one learner's enrollment. */
export const ROSTER_COLUMNS = [
  column('external_id', columnWord('COLUMN_HOLDS_NEW_LEARNER', { most: 60 }), true),
  column('first_name', text(120), true),
  column('last_name', text(120), true),
  column('email', columnWord('COLUMN_HOLDS_EMAIL'), true),
  column('phone', columnWord('COLUMN_HOLDS_PHONE')),
  column('date_of_birth', DAY),
  column('state', columnWord('COLUMN_HOLDS_STATE')),
  column('cohort', columnWord('COLUMN_HOLDS_COHORT'), true),
  column('program', columnWord('COLUMN_HOLDS_PROGRAM'), true),
  column('enrolled_on', columnWord('COLUMN_HOLDS_DAY_OF_ENROLLMENT'), true),
  column('stage', columnWord('COLUMN_HOLDS_ONE_OF', { codes: STAGES }), true),
  column('stage_since', columnWord('COLUMN_HOLDS_DAY_OF_STAGE'), true),
  column('funding_source', columnWord('COLUMN_HOLDS_ONE_OF', { codes: FUNDING_SOURCES })),
  column('funding_reference', columnWord('COLUMN_HOLDS_FUNDING_REFERENCE', { most: 60 })),
  column('credential', columnWord('COLUMN_HOLDS_CREDENTIAL')),
  column('credential_on', columnWord('COLUMN_HOLDS_DAY_OF_CREDENTIAL')),
  column('practicode_cases', columnWord('COLUMN_HOLDS_COUNT', { least: 0, most: PRACTICODE_CASES })),
  column('practicode_score', columnWord('COLUMN_HOLDS_PERCENT')),
  column('internship_site', text(160)),
  column('internship_started_on', DAY),
  column('remote', columnWord('COLUMN_HOLDS_YES_OR_NO')),
  column('work_settings', columnWord('COLUMN_HOLDS_WORK_SETTINGS')),
  column('employer', columnWord('COLUMN_HOLDS_EMPLOYER')),
  column('employment_started_on', columnWord('COLUMN_HOLDS_DAY_OF_EMPLOYMENT')),
  column('hourly_wage', columnWord('COLUMN_HOLDS_WAGE')),
  column('language', columnWord('COLUMN_HOLDS_LANGUAGE')),
] as const

export type RosterColumn = (typeof ROSTER_COLUMNS)[number]['column']

/** Whether every row must fill the column. */
export function isRequired(name: RosterColumn): boolean {
  return REQUIRED.has(name)
}

/** Which roster column each cell of the first line names, or the one thing to mend first. */
export function rosterHeader(cells: string[], titles?: TitlesOf): TableHeader<RosterColumn> {
  return tableHeader<RosterColumn>(ROSTER_COLUMNS, cells, titles)
}

const REQUIRED = new Set<RosterColumn>(
  ROSTER_COLUMNS.filter(({ required }) => required).map(({ column }) => column),
)

function column<const Column extends ColumnName>(
  name: Column,
  expected: Words,
  required = false,
): TableColumn<Column> {
  return { column: name, required, expected }
}
