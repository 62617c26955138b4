/** The API's types of candidates as sentences call them. */
export const candidateNouns = {
  CANDIDATE: 'candidate',
  CANDIDATE_PROFILE: 'profile',
  CONSENT_ENTRY: 'consent entry',
  SHORTLIST_ENTRY: 'shortlist entry',
} as const
