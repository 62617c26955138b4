import type { Temporal } from 'temporal-polyfill'
import { allow, type Decision } from '../decision.ts'
import { isBefore } from '../local-date.ts'
import { refuse } from './words.ts'

/** Whether files of an apprentice may be sent: by an employer while it employs them, by staff always. */
export function maySendEvidenceOf(apprentice: {
  apprenticeName: string
  /** Last local day of the employment; null while it goes on. */
  endedOn: Temporal.PlainDate | null
  by: 'STAFF' | 'EMPLOYER'
  today: Temporal.PlainDate
}): Decision {
  const { apprenticeName, endedOn, by, today } = apprentice
  if (by === 'STAFF' || endedOn === null || !isBefore(endedOn, today)) return allow
  return refuse('EVIDENCE_EMPLOYMENT_ENDED', { apprenticeName, endedOn })
}
