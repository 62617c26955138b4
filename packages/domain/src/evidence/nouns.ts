/** The API's types of evidence as sentences call them. */
export const evidenceNouns = { EVIDENCE_FILE: 'file' } as const
