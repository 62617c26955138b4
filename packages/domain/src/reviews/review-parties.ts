/** Who takes part in a review, in the order in which they sign (D43). */
export const REVIEW_PARTIES = ['APPRENTICE', 'TUTOR', 'SUPERVISOR', 'MENTOR'] as const

export type ReviewParty = (typeof REVIEW_PARTIES)[number]

/** Who signs a review, in order: a mentor only where the apprentice has one (D43). */
export function signingParties({ hasMentor }: { hasMentor: boolean }): ReviewParty[] {
  return REVIEW_PARTIES.filter((party) => hasMentor || party !== 'MENTOR')
}
