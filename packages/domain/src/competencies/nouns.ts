/** The API's types of competencies as sentences call them. */
export const competencyNouns = { COMPETENCY: 'competency', SIGN_OFF: 'sign-off' } as const
