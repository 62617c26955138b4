/** The API's types of practicode as sentences call them. */
export const practicodeNouns = { PRACTICODE_READING: 'practicode reading' } as const
