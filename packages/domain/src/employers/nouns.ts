/** The API's types of employers as sentences call them. */
export const employerNouns = { EMPLOYER: 'employer', WORKSITE: 'worksite', PLACEMENT: 'employment' } as const
