import { allow, type Decision, firstRefusal } from '../decision.ts'
import { type DecidedEntry, isExplained } from './decide-hours.ts'
import type { HoursSource } from './hours-entry.ts'
import { refuse } from './words.ts'

/** An approved entry that is to be taken back, and another put in its place. */
export type HoursCorrection = {
  entry: Pick<DecidedEntry, 'basis' | 'status'> & { source: HoursSource }
  isReversed: boolean
  isCorrected: boolean
  reason: string | null | undefined
}

/**
 * Whether staff may correct an entry so: one that counts, once. What waits or was rejected is sent again, attendance is corrected
 * on its roll, and credit is granted anew, each by the rule of its own.
 */
export function mayCorrectHours(correction: HoursCorrection): Decision {
  return firstRefusal(counts(correction), correctionReason(correction.reason))
}

/** Whether a reason is enough to correct hours with: an audit reads it on both entries. */
export function correctionReason(reason: string | null | undefined): Decision {
  return isExplained(reason, 'HOURS_CORRECTION_UNEXPLAINED')
}

function counts({ entry: { basis, status, source }, isReversed, isCorrected }: HoursCorrection): Decision {
  if (basis === 'REVERSAL') return refuse('HOURS_ENTRY_TAKES_BACK')
  if (isCorrected) return refuse('HOURS_CORRECTED_ALREADY')
  if (isReversed) return refuse('HOURS_TAKEN_BACK_ALREADY')
  if (status !== 'APPROVED') return refuse('HOURS_CORRECTED_BEFORE_APPROVED', { status })
  if (basis === 'PRIOR_CREDIT') return refuse('HOURS_CREDIT_GRANTED_ANEW')
  if (source === 'ATTENDANCE') return refuse('HOURS_CORRECTED_ON_ROLL')
  return allow
}
