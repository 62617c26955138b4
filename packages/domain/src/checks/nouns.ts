/** The API's types of checks as sentences call them. */
export const checkNouns = { CHECK_RECORD: 'record of a check' } as const
