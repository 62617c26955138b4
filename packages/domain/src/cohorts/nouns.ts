/** The API's types of cohorts as sentences call them. */
export const cohortNouns = { COHORT: 'cohort' } as const
