/** The API's types of enrollments as sentences call them. */
export const enrollmentNouns = { ENROLLMENT: 'enrollment', STAGE_CHANGE: 'stage change' } as const
