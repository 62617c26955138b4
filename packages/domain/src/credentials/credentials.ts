/** The certifications a coder may hold, by code, with the name the certifier gives: AAPC's five, then AHIMA's three. */
const NAMES = {
  CPC_A: 'CPC-A',
  CPC: 'CPC',
  COC_A: 'COC-A',
  COC: 'COC',
  CRC: 'CRC',
  CCA: 'CCA',
  CCS: 'CCS',
  CCS_P: 'CCS-P',
} as const

export type CredentialCode = keyof typeof NAMES

/** The codes of the certifications. */
export const CREDENTIALS = Object.keys(NAMES) as CredentialCode[]

/** The certification as its certifier writes it: "CPC-A". */
export function credentialName(credential: CredentialCode): string {
  return NAMES[credential]
}

/** The certification meant by a name or code, in any case, with hyphen, space or underscore; null when none is. */
export function credentialFrom(text: string): CredentialCode | null {
  const code = text
    .trim()
    .toUpperCase()
    .replace(/[\s\-‐-―_]+/g, '_')
  return CREDENTIALS.find((credential) => credential === code) ?? null
}
