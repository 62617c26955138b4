/** The API's types of programs as sentences call them. */
export const programNouns = {
  PROGRAM: 'program',
  PROGRAM_VERSION: 'program version',
  REQUIREMENT: 'requirement',
  JOB_FUNCTION: 'job function',
  LEARNING_OBJECTIVE: 'learning objective',
  COURSE: 'course',
} as const
