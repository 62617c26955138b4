import { refusing } from '../decision.ts'

/** What is said of instruction, in English. */
export const instructionWords = {
  ATTENDANCE_COURSE_NOT_OF_VERSION:
    '{learnerName} is on another program version, and {courseName} is no course of it. Write instruction hours down for {learnerName} on the learner’s own pages.',
  CLASS_OUTSIDE_SECTION:
    '{onDay, day} is outside the section, which lasts from {startsOn, day} to {endsOn, day}. Choose a day within it, or change the section.',
  CLASS_ON_DAY_ALREADY: 'The section has a class on {onDay, day} already. Choose another day.',
  CLASS_SHORTER_THAN_ATTENDED:
    'Attendance is noted with up to {mostAttended, hours}. Correct it first, or write that much or more.',
  ATTENDANCE_AHEAD: 'The class is on {onDay, day}. Confirm who was there once the day has come.',
  ATTENDANCE_NOT_CONFIRMED:
    'The attendance of this class is not confirmed yet. Change it there, then confirm it.',
  ATTENDANCE_OUTSIDE_ENROLLMENT:
    '{learnerName} was not in the program on {onDay, day}. Check the days of the enrollment.',
  CLASSES_NONE: 'Choose at least one day.',
  CLASSES_TOO_MANY: 'Schedule at most {mostMeetingsAtOnce} classes at once.',
  SECTION_COURSE_OF_OTHER_PROGRAM:
    '{courseName} is a course of another program than {cohortName} follows. Choose one from the list.',
  SECTION_COURSE_IN_DRAFT:
    '{courseName} stands in a draft, which still changes. Publish the program version first.',
  SECTION_DELIVERY_NOT_LISTED:
    'The program version does not list this way of teaching. Choose one from the list, or leave it open.',
} as const

export const refuse = refusing<typeof instructionWords>()
