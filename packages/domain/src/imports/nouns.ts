/** The API's types of imports as sentences call them. */
export const importNouns = { ROSTER_IMPORT: 'import' } as const
