/** The API's types of prior learning as sentences call them. */
export const priorLearningNouns = { PRIOR_LEARNING: 'prior learning' } as const
