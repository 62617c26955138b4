/** The API's types of funding as sentences call them. */
export const fundingNouns = { FUNDING_AWARD: 'funding award' } as const
