import { workSettingLabels } from '../../candidates/words.ts'
import { credentialName } from '../../credentials/credentials.ts'
import type { RosterColumn } from './roster-columns.ts'
import type { RosterRow } from './roster-facts.ts'

/** The row as the cells of a roster, so that it reads back as itself; escaping formulas is the writer's part. */
export function rosterCells(row: RosterRow): Record<RosterColumn, string> {
  return {
    external_id: row.externalId,
    first_name: row.firstName,
    last_name: row.lastName,
    email: row.email,
    phone: row.phone ?? '',
    date_of_birth: row.dateOfBirth?.toString() ?? '',
    state: row.state ?? '',
    cohort: row.cohort,
    program: row.program,
    enrolled_on: row.enrolledOn.toString(),
    stage: row.stage,
    stage_since: row.stageSince.toString(),
    funding_source: row.fundingSource ?? '',
    funding_reference: row.fundingReference ?? '',
    credential: row.credential ? credentialName(row.credential) : '',
    credential_on: row.credentialOn?.toString() ?? '',
    practicode_cases: row.practicodeCases?.toString() ?? '',
    practicode_score: row.practicodeScore?.toString() ?? '',
    internship_site: row.internshipSite ?? '',
    internship_started_on: row.internshipStartedOn?.toString() ?? '',
    remote: row.openToRemote ? 'yes' : 'no',
    work_settings: row.workSettings.map((setting) => workSettingLabels[setting]).join(';'),
    employer: row.employer ?? '',
    employment_started_on: row.employmentStartedOn?.toString() ?? '',
    hourly_wage: row.hourlyWageMinor === null ? '' : dollarsAndCents(row.hourlyWageMinor),
    language: row.language,
  }
}

function dollarsAndCents(minor: number): string {
  return `${Math.floor(minor / 100)}.${String(minor % 100).padStart(2, '0')}`
}
