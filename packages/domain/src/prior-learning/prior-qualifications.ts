/** A qualification somebody may bring along; credit transfer as the pathway of February 21, 2025 has it (D7, D24). */
export type PriorQualification = {
  /** The seed's wording. */
  wording: string
  /** Whether its credit may be transferred; where the seed says nothing against it, it may. */
  creditTransfer: boolean
}

/** The seven prior qualifications (D17-D23): neither Welsh Baccalaureate has credit transfer "at this time" (D24). */
export const PRIOR_QUALIFICATIONS = {
  ESSENTIAL_SKILLS_WALES: { wording: 'Essential Skills Wales', creditTransfer: true },
  LEVEL_3_APPRENTICESHIP: { wording: 'Level 3 Apprenticeship', creditTransfer: true },
  GCSE: { wording: 'GCSEs', creditTransfer: true },
  GCE_A_LEVEL: { wording: 'GCE A Levels', creditTransfer: true },
  WELSH_BACCALAUREATE: { wording: 'Welsh Baccalaureate', creditTransfer: false },
  WELSH_BACCALAUREATE_PRINCIPAL_LEARNING: {
    wording: 'Welsh Baccalaureate with Principal Learning',
    creditTransfer: false,
  },
  OTHER_LEVEL_3: { wording: 'Other level 3 qualifications', creditTransfer: true },
} as const satisfies Record<string, PriorQualification>

export type PriorQualificationCode = keyof typeof PRIOR_QUALIFICATIONS

/** The codes of the prior qualifications, in the seed's order. */
export const PRIOR_QUALIFICATION_CODES = Object.keys(PRIOR_QUALIFICATIONS) as PriorQualificationCode[]

/** The prior qualification in the seed's words: "GCE A Levels". */
export function priorQualificationName(code: PriorQualificationCode): string {
  return PRIOR_QUALIFICATIONS[code].wording
}
