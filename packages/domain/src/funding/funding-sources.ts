/** Who may pay for an enrollment; the first three are workforce funds (A46-A48), the others are not (A65). */
export const FUNDING_SOURCES = [
  'WIOA',
  'WORKFORCE_BOARD',
  'APPRENTICESHIP_INITIATIVE',
  'SCHOLARSHIP',
  'SELF_PAY',
] as const

export type FundingSource = (typeof FUNDING_SOURCES)[number]

const WORKFORCE_FUNDS: readonly FundingSource[] = ['WIOA', 'WORKFORCE_BOARD', 'APPRENTICESHIP_INITIATIVE']

/** Whether the source is public workforce money and counts toward the 97 percent (A45-A48). */
export function isWorkforceFund(source: FundingSource): boolean {
  return WORKFORCE_FUNDS.includes(source)
}

export type FundingShare = { enrollments: number; workforceFunded: number; percent: number | null }

/**
 * The share of enrollments with at least one workforce-funded award, in whole percent, rounded half up
 * (A45, Q11); null percent when there are no enrollments.
 */
export function fundingShare({
  enrollments,
  workforceFunded,
}: {
  enrollments: number
  workforceFunded: number
}): FundingShare {
  // Doubled before dividing, so that the half is counted in integers.
  const percent =
    enrollments === 0 ? null : Math.floor((workforceFunded * 200 + enrollments) / (enrollments * 2))
  return { enrollments, workforceFunded, percent }
}
