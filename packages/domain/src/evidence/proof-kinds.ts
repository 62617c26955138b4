/** The kinds of things that a file may prove. */
export const PROOF_KINDS = [
  'HOURS',
  'SIGN_OFF',
  'CREDENTIAL',
  'EXAM',
  'CEU',
  'INTERNSHIP',
  'CHECK',
  'PRIOR_LEARNING',
  'REVIEW',
] as const

export type ProofKind = (typeof PROOF_KINDS)[number]
