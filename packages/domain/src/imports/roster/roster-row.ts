import { STAGES } from '../../enrollments/stages.ts'
import { FUNDING_SOURCES } from '../../funding/funding-sources.ts'
import { NAME_LENGTH } from '../../learners/learner-details.ts'
import { PRACTICODE_CASES } from '../../practicode/practicode-cases.ts'
import { day, oneOf, shortText, wage, wholeNumber, yesOrNo } from '../cell-values.ts'
import type { Problem } from '../problem.ts'
import { rowReader } from '../row-reader.ts'
import { isRequired, ROSTER_COLUMNS, type RosterColumn } from './roster-columns.ts'
import type { RosterContext } from './roster-context.ts'
import type { RosterDraft, RosterRow } from './roster-facts.ts'
import { checkRosterRow } from './roster-row-checks.ts'
import { credential, email, language, phone, state, workSettings } from './roster-values.ts'

/** Dollars that nobody in this occupation is paid for an hour: what is above them was meant for a week or a month. */
const MOST_HOURLY = 250

export type RosterProblem = Problem<RosterColumn>

/** The row's facts with every rule kept, or everything that is wrong with it, in the order of the columns. */
export function rosterRow(
  cells: Partial<Record<RosterColumn, string>>,
  context: RosterContext,
): { row: RosterRow } | { problems: RosterProblem[] } {
  const { read, refuse, problems } = rowReader(cells, isRequired)
  const draft: RosterDraft = {
    externalId: read('external_id', (text) => shortText(text, 60)),
    firstName: read('first_name', (text) => shortText(text, NAME_LENGTH)),
    lastName: read('last_name', (text) => shortText(text, NAME_LENGTH)),
    email: read('email', email),
    phone: read('phone', phone),
    dateOfBirth: read('date_of_birth', day),
    state: read('state', state),
    // Codes of cohorts are lower-case, codes of programs upper-case.
    cohort: read('cohort', (text) => shortText(text.toLowerCase(), 40)),
    program: read('program', (text) => shortText(text.toUpperCase(), 40)),
    enrolledOn: read('enrolled_on', day),
    stage: read('stage', (text) => oneOf(text, STAGES, 'STAGE')),
    stageSince: read('stage_since', day),
    fundingSource: read('funding_source', (text) => oneOf(text, FUNDING_SOURCES, 'FUNDING_SOURCE')),
    fundingReference: read('funding_reference', (text) => shortText(text, 60)),
    credential: read('credential', credential),
    credentialOn: read('credential_on', day),
    practicodeCases: read('practicode_cases', (text) => wholeNumber(text, 0, PRACTICODE_CASES)),
    practicodeScore: read('practicode_score', (text) => wholeNumber(text, 0, 100)),
    internshipSite: read('internship_site', (text) => shortText(text, 160)),
    internshipStartedOn: read('internship_started_on', day),
    openToRemote: read('remote', yesOrNo) ?? false,
    workSettings: read('work_settings', workSettings) ?? [],
    employer: read('employer', (text) => shortText(text, 160)),
    employmentStartedOn: read('employment_started_on', day),
    hourlyWageMinor: read('hourly_wage', (text) => wage(text, MOST_HOURLY)),
    language: read('language', language) ?? 'en',
  }
  checkRosterRow(draft, context, (column, code, says) => {
    // A cell that can't be read has had its say; what follows from its absence would only repeat it.
    if (!problems.some((problem) => problem.column === column)) refuse(column, code, says)
  })
  if (problems.length > 0) return { problems: problems.sort(byColumn) }
  // Without problems every required cell was read, so no required fact is null.
  return { row: draft as RosterRow }
}

const POSITION = new Map<string, number>(ROSTER_COLUMNS.map(({ column }, index) => [column, index]))

function byColumn(one: RosterProblem, other: RosterProblem): number {
  return (POSITION.get(one.column) ?? 0) - (POSITION.get(other.column) ?? 0)
}
