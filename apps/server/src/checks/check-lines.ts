import type { CheckRecord, Requirement } from '@journeyline/db/generated/prisma/client'
import { type CheckStanding, checkStanding, latestCheck } from '@journeyline/domain/checks/check-standing'
import type { Temporal } from 'temporal-polyfill'
import { knownCheck } from './known-check.ts'

/** One check or declaration that the version asks for, and where the learner stands with it. */
export interface CheckLine {
  requirement: Requirement
  standing: CheckStanding
  /** The record that counts; null when there is none. */
  counts: CheckRecord | null
  /** Every record, the latest first; revoked ones stay in view. */
  records: CheckRecord[]
}

/** A line for each requirement, in the version's order; records come the latest first. */
export function checkLines(
  requirements: Requirement[],
  records: CheckRecord[],
  today: Temporal.PlainDate,
): CheckLine[] {
  return requirements.map((requirement) => {
    const own = records.filter(({ requirementId }) => requirementId === requirement.id)
    const valid = own.filter(({ revokedAt }) => revokedAt === null)
    // the sequence counts from the earliest on
    const known = valid.map((row, index) => knownCheck(row, requirement.code, valid.length - index))
    const counts = latestCheck(known, requirement.code)
    return { requirement, standing: checkStanding(counts, today), counts: counts?.row ?? null, records: own }
  })
}
