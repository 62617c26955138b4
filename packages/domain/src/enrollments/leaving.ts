/**
 * Why somebody leaves a program before its end. In the United States either party ends an agreement in its probationary
 * period, later the apprentice by asking, or the sponsor for good cause (29 CFR 29.7(h)); Wales asks what to learn from for the
 * provision. The registration systems print no list that is public, so these are words, not their numbers.
 */
export const LEAVING_REASONS = [
  'OWN_REQUEST',
  'PROBATION',
  'GOOD_CAUSE',
  'DISMISSED',
  'LAID_OFF',
  'REDUNDANT',
  'OTHER_JOB',
  'OTHER_PROGRAM',
  'ATTENDANCE',
  'PERFORMANCE',
  'HEALTH',
  'PERSONAL',
  'MOVED_AWAY',
  'MILITARY_SERVICE',
  'LOST_CONTACT',
  'DECEASED',
  'OTHER',
] as const
export type LeavingReason = (typeof LEAVING_REASONS)[number]

/** The reasons that only one country's programs know, by its ISO code; all others are everywhere's. */
const ONLY_IN: Partial<Record<LeavingReason, string>> = {
  PROBATION: 'US',
  GOOD_CAUSE: 'US',
  LAID_OFF: 'US',
  MILITARY_SERVICE: 'US',
  DISMISSED: 'GB',
  REDUNDANT: 'GB',
}

/** The reasons that a program of the country may give, in the order of a menu. */
export function leavingReasonsOf(country: string): LeavingReason[] {
  return LEAVING_REASONS.filter((reason) => (ONLY_IN[reason] ?? country) === country)
}
