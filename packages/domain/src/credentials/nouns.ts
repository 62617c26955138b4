/** The API's types of credentials as sentences call them. */
export const credentialNouns = {
  CREDENTIAL: 'credential',
  CEU_ENTRY: 'CEU entry',
  EXAM_ATTEMPT: 'exam attempt',
} as const
