/** The API's types of instruction as sentences call them. */
export const instructionNouns = {
  COURSE_SECTION: 'section',
  CLASS_MEETING: 'class',
  ATTENDANCE: 'attendance',
} as const
