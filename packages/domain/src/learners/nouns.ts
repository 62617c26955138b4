/** The API's types of learners as sentences call them. */
export const learnerNouns = { LEARNER: 'learner' } as const
