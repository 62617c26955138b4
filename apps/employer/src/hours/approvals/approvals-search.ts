/** What the approvals page is asked for, as the address holds it; the apprentice by their placement. */
export type ApprovalsSearch = { mine?: true; apprentice?: string }

/** The filters an address asks for; what is unknown is dropped. */
export function approvalsSearch({ mine, apprentice }: Record<string, unknown>): ApprovalsSearch {
  return {
    ...(mine === true || mine === 'true' ? { mine: true } : {}),
    ...(apprentice ? { apprentice: String(apprentice) } : {}),
  }
}

/** The filters as the API takes them. */
export function approvalsFilter({ mine, apprentice }: ApprovalsSearch) {
  return {
    ...(mine ? { mayApprove: true } : {}),
    ...(apprentice ? { placementId: apprentice } : {}),
  }
}
