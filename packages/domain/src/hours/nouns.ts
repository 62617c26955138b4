/** The API's types of hours as sentences call them. */
export const hoursNouns = { HOURS_ENTRY: 'entry', DELEGATION: 'delegation' } as const
