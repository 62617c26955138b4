/** The API's type of references as sentences call it. */
export const referenceNouns = { EXTERNAL_REFERENCE: 'external reference' } as const
