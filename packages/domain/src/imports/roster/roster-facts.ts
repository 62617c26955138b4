import type { Temporal } from 'temporal-polyfill'
import type { WorkSetting } from '../../candidates/work-settings.ts'
import type { CredentialCode } from '../../credentials/credentials.ts'
import type { Stage } from '../../enrollments/stages.ts'
import type { FundingSource } from '../../funding/funding-sources.ts'
import type { UsState } from '../../learners/us-states.ts'

/** A roster row as the rules understand it; null means the cell was empty. */
export type RosterRow = {
  externalId: string
  firstName: string
  lastName: string
  email: string
  phone: string | null
  dateOfBirth: Temporal.PlainDate | null
  state: UsState | null
  cohort: string
  program: string
  enrolledOn: Temporal.PlainDate
  stage: Stage
  stageSince: Temporal.PlainDate
  fundingSource: FundingSource | null
  fundingReference: string | null
  credential: CredentialCode | null
  credentialOn: Temporal.PlainDate | null
  practicodeCases: number | null
  practicodeScore: number | null
  internshipSite: string | null
  internshipStartedOn: Temporal.PlainDate | null
  openToRemote: boolean
  workSettings: WorkSetting[]
  employer: string | null
  employmentStartedOn: Temporal.PlainDate | null
  /** Cents. */
  hourlyWageMinor: number | null
  language: string
}

/** A row as read, before it is known whether it is good: any fact may be missing. */
export type RosterDraft = { [Fact in keyof RosterRow]: RosterRow[Fact] | null }
