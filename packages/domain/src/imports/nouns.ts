/** The API's types of imports as sentences call them. */
export const importNouns = { IMPORT: 'import' } as const
