import { refusing } from '../decision.ts'
import { problems } from '../words/problem.ts'

/** What is said of instruction, in English. */
export const instructionWords = {
  ATTENDANCE_COURSE_NOT_OF_VERSION:
    '{learnerName} is on another program version, and {courseName} is no course of it. Write instruction hours of {learnerName} down by themselves.',
  CLASS_OUTSIDE_SECTION:
    '{onDay, day} is outside the section, which lasts from {startsOn, day} to {endsOn, day}. Give a day within it, or change the section.',
  CLASS_ON_DAY_ALREADY: 'The section has a class on {onDay, day} already. Give another day.',
  CLASS_SHORTER_THAN_ATTENDED:
    'Attendance is noted with up to {mostAttended, hours}. Correct it first, or write that much or more.',
  ATTENDANCE_AHEAD: 'The class is on {onDay, day}. Confirm who was there once the day has come.',
  ATTENDANCE_NOT_CONFIRMED:
    'The attendance of this class is not confirmed yet. Change it there, then confirm it.',
  ATTENDANCE_OUTSIDE_ENROLLMENT:
    '{learnerName} was not in the program on {onDay, day}. Check the days of the enrollment.',
  CLASSES_NONE: 'Give at least one day.',
  CLASSES_TOO_MANY: 'Schedule at most {mostMeetingsAtOnce} classes at once.',
  SECTION_COURSE_OF_OTHER_PROGRAM:
    '{courseName} is a course of another program than {cohortName} follows. Name a course of that program.',
  SECTION_COURSE_IN_DRAFT:
    '{courseName} stands in a draft, which still changes. Publish the program version first.',
  SECTION_DELIVERY_NOT_LISTED:
    'The program version does not list this way of teaching. Name one that it lists, or leave it open.',
  ATTENDANCE_UNCHANGED:
    '{learnerName} stands as {minutes, plural, =0 {absent} other {in class for {minutes, hours}}} already. Change the minutes or the note, or leave it.',
  CLASS_CHANGED_AFTER_CONFIRMATION:
    "The attendance of {onDay, day} was confirmed{confirmedBy, select, null {} other { by {confirmedBy}}}, and its hours are written, so the class can't be changed. Correct the attendance of a learner instead.",
  CLASS_REMOVED_AFTER_CONFIRMATION:
    "The attendance of {onDay, day} was confirmed{confirmedBy, select, null {} other { by {confirmedBy}}}, and its hours are written, so the class can't be removed. Correct the attendance of a learner instead.",
  SECTION_STARTS_AFTER_CLASS:
    'There is a class on {classOn, day}. Start on that day or earlier, or move that class first.',
  SECTION_ENDS_BEFORE_CLASS:
    'There is a class on {classOn, day}. End on that day or later, or move that class first.',
  SECTION_HAS_CONFIRMED_CLASSES:
    'Attendance of {confirmedMeetings, plural, one {one class} other {{confirmedMeetings} classes}} of {name} is confirmed, and its hours stand in the ledger. Remove the classes that are still open instead.',
  ATTENDANCE_CONFIRMED_ALREADY:
    'The attendance of {onDay, day} was confirmed{confirmedBy, select, null {} other { by {confirmedBy}}} already. Read it again to see what was written.',
  ATTENDANCE_UNANSWERED: 'Say of {learnerNames, text, plainly} whether they were there, then confirm.',
  ATTENDANCE_UNANSWERED_BY_MANY:
    'Say of {learnerNames, text, commas} and {others, plural, one {one other} other {{others} others}} whether they were there, then confirm.',
  CLASSES_OF_SERIES_TOO_MANY:
    'These are more than {most} classes. Give an earlier last day, and schedule the rest after that.',
  ATTENDED_MINUTES_OUT_OF_RANGE:
    'Write the minutes attended, from 0 to {classLasts}: the class lasts {classLasts, hours}.',
  CLASS_WEEKDAYS_MISSING: 'Name at least one weekday.',
  CLASS_WEEKDAYS_NOT_BETWEEN_DAYS: 'None of these weekdays lies between the days. Give a later last day.',
  ATTENDANCE_CORRECTION_UNEXPLAINED: 'Say why the attendance is corrected, in 3 characters or more.',
  CLASS_LENGTH_UNREADABLE: 'Write how long the class lasts as whole minutes, from {least} to {most}.',
  CLASS_LONGER_THAN_DAY: 'A day has 24 hours. Divide the class over several days.',
} as const

export const refuse = refusing<typeof instructionWords>()
export const problem = problems<typeof instructionWords>()
