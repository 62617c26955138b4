/** The code sets a coder works with, as AAPC names them; their contents are not ours to carry. */
const NAMES = {
  CPT: 'CPT',
  ICD_10_CM: 'ICD-10-CM',
  HCPCS_LEVEL_II: 'HCPCS Level II',
} as const

/** A code set a coder works with. */
export type CodeSet = keyof typeof NAMES

/** The codes of the code sets. */
export const CODE_SETS = Object.keys(NAMES) as CodeSet[]

/** The code set as it is written: "ICD-10-CM". */
export function codeSetName(codeSet: CodeSet): string {
  return NAMES[codeSet]
}
