import { wording } from '../words/wording.ts'

/** What is said of a file and its rows, in English. */
export const importWords = {
  IMPORT_NOT_APPLIED: 'Nothing of this file is recorded. There is nothing to take back.',
  IMPORT_CHANGED_ROWS:
    'This file changed what was recorded before, in {rows, plural, one {1 row} other {{rows} rows}}. Import a file that says what held before, or mend those rows one by one.',
  IMPORT_MADE_NOTHING: 'This file made nothing. Leave it as it is.',
  IMPORT_TOO_LONG_AGO:
    'This file was imported more than {days} days ago, and which rows it made is not kept any longer. Mend what is wrong row by row.',
  HEADER_COLUMN_REPEATED: 'The file has the column {column} twice. Remove one of them.',
  HEADER_COLUMNS_MISSING:
    "The file's first line must name the columns; missing: {columns, text, commas}. Add {count, plural, one {it} other {them}}.",
  HEADER_ONE_OF_COLUMNS_MISSING:
    "The file's first line must name the columns; missing: {columns, text, commas} or {last}. Add one of them.",
  HEADER_COLUMN_UNNAMED: 'Column {number} of the file has no name. Name it or remove it.',
  HEADER_COLUMN_UNKNOWN:
    'The file has a column “{text}”, which is not known. Remove it or use one of: {columns, text, commas}.',
  ROW_TOO_LONG:
    'The row has {cells, plural, one {1 cell} other {{cells} cells}}, the header {columns}. Put text that holds a comma in quotation marks, or remove what follows {lastColumn}.',
  ROW_TOO_SHORT:
    'The row has {cells, plural, one {1 cell} other {{cells} cells}}, the header {columns}. Add the missing cells from {firstWithout} on, empty ones too.',
  ROW_HOLDS_ANOTHER:
    'A cell of this row goes on over line {line}, which reads like a row of its own and would be lost. Close the quotation mark, or remove it.',
  ROW_REPEATED: 'Line {line} has the same {columns, text, and}. Keep one of the two rows.',
  CELL_EMPTY: '{column} is empty. Every row needs it.',
  CELL_CHARACTER_LOST:
    '“{text}” has a character that was lost when the file was saved. Write it anew, and save the file as “CSV UTF-8”.',
  CELL_TOO_LONG: '“{text}” has {length} characters. Shorten it to {most} or fewer.',
  CELL_NO_SUCH_DAY: '“{text}” is a day no calendar has. Check the month and the day.',
  CELL_DAY_AMBIGUOUS: '“{text}” can be read as more than one day. Write the day as YYYY-MM-DD.',
  CELL_DAY_WRITTEN_OTHERWISE: '“{text}” seems to be {day}. Write days as YYYY-MM-DD.',
  CELL_NOT_A_DAY: '“{text}” is not a day. Write the day as YYYY-MM-DD.',
  CELL_NOT_A_WHOLE_NUMBER_WITHIN: '“{text}” is not a whole number from {least} to {most}.',
  CELL_NOT_AN_AMOUNT: '“{text}” is not an amount. Write dollars and cents, for example 21.50.',
  CELL_AMOUNT_TOO_FINE: '“{text}” has more than two decimals. Write dollars and cents, for example 21.50.',
  CELL_AMOUNT_IS_NOTHING: '“{text}” is not more than nothing. Write dollars and cents, for example 21.50.',
  CELL_WAGE_TOO_HIGH:
    '“{text}” is more than {most, number} dollars an hour. Write what one hour is paid with, not a week or a month.',
  CELL_NEITHER_YES_NOR_NO: '“{text}” is neither yes nor no. Write yes or no.',
  CELL_NOT_LISTED:
    '“{text}” is not {what, select, STAGE {a stage} FUNDING_SOURCE {a funding source} other {a kind of hours}}. Write one of {codes, text, commas}.',
  CELL_PROGRAM_UNKNOWN: 'There is no program “{text}”. Write the code of one there is.',
  CELL_PROGRAM_NOT_AMONG: 'There is no program “{text}”. Write one of {programs, text, commas}.',
  CELL_PROGRAM_NOT_CREATED: 'There is no program “{text}”. Create it first.',
  CELL_COHORT_UNKNOWN:
    'There is no cohort “{text}” in {program}. Create it first, or write the code of another one.',
  CELL_EMPLOYER_UNKNOWN: 'There is no employer “{text}”. Create it first, or write the name of another one.',
  CELL_COURSE_UNKNOWN:
    "{learnerName}'s version of the program has no course “{text}”. Write its number as that version has it.",
  CELL_COMPETENCY_UNKNOWN:
    "{learnerName}'s version of the program has no competency “{text}”. Write its code, for example JF2.A.",
  CELL_DAY_AHEAD: "“{day}” is in the future. Write today's day or an earlier one.",
  CELL_DAY_TOO_EARLY: '“{day}” is before {year}. Check the year.',
  CELL_NOT_AN_EMAIL: '“{text}” is not an e-mail address. Write one like amara@example.org.',
  CELL_NOT_A_PHONE_NUMBER:
    '“{text}” is not an international number. Write it with + and its country code, for example +16145550123.',
  CELL_NOT_A_STATE: '“{text}” is not a US state or territory. Write its two letters, for example OH.',
  CELL_NOT_A_CREDENTIAL: '“{text}” is not a known credential. Write one of {credentials, text, commas}.',
  CELL_NOT_A_LANGUAGE: '“{text}” is not a language. Write two letters, for example en or cy.',
  CELL_NOT_A_WORK_SETTING:
    '“{text}” is not a known work setting. Write one like Hospital system, with semicolons between several.',
  CELL_LENGTH_THOUSANDS_OR_DECIMALS:
    '“{text}” can be read as thousands or as decimals. Write the hours, for example 7:30 or 7.5 h.',
  CELL_LENGTH_HOURS_OR_SHARE_OF_DAY:
    "“{text}” can be read as hours or as a spreadsheet's share of a day. Write the hours, for example 7:30 or 7.5 h.",
  CELL_NOT_A_LENGTH: '“{text}” is not a length of time. Write the hours, for example 7:30 or 7.5 h.',
  CELL_LENGTH_BELOW_A_MINUTE: '“{text}” is less than a minute. Write what was done, or leave the row out.',
  CELL_LENGTH_ABOVE_A_DAY:
    '“{text}” is more than a day has. Divide the hours over the days they were done on.',
  ROW_LENGTH_MISSING: 'hours and minutes are empty. Write one of them.',
  ROW_LENGTHS_DIFFER: 'The hours say {hours, hours} and minutes {minutes, hours}. Keep one of the two.',
  ROW_OF_COMPETENCY_AND_COURSE:
    'A row is for a competency or for a course. Leave one of them out, or divide the row in two.',
  ROW_KIND_MISSING: 'kind is empty. Write OJT or RTI, or name the competency or the course.',
  ROW_ENROLLED_AFTER_COHORT:
    '“{day}” is after the cohort ends on {endsOn, day}. Check the day and the cohort.',
  ROW_ENROLLED_BEFORE_COHORT:
    '“{day}” is long before the cohort starts on {startsOn, day}: its program enrolls from {firstOn, day} on. Check the day and the cohort.',
  ROW_STAGE_BEFORE_ENROLLMENT:
    '“{day}” is before enrolled_on, {enrolledOn}. A stage begins on that day or later.',
  ROW_CREDENTIAL_DAY_MISSING: 'credential_on is empty. Write the day the credential was awarded.',
  ROW_CREDENTIAL_MISSING: 'credential is empty. Write which one was awarded, or clear credential_on.',
  ROW_ENROLLED_TOO_YOUNG:
    'Born on “{day}”, nobody is {least} on {enrolledOn, day}, and nobody is enrolled earlier. Check both days.',
  ROW_EMPLOYER_OF_STAGE_MISSING: 'employer is empty. A learner in {stage} needs one.',
  ROW_EMPLOYER_MISSING: 'employer is empty. Write it, or clear employment_started_on and hourly_wage.',
  ROW_EMPLOYMENT_DAY_MISSING: 'employment_started_on is empty. Write the first day of employment.',
  ROW_EMPLOYED_AFTER_COMPLETION:
    '“{day}” is after stage_since, {stageSince}. Employment begins before it is completed.',
  ROW_HOURS_RECORDED_OTHERWISE:
    "An earlier file recorded {learnerName}, {onDay, day}, {minutes, hours} ({what, text, commas}). Correct that entry in the learner's hours, or give this row a reference if its hours come on top.",
  ROW_HOURS_RECORDED_BY_HAND:
    '{learnerName} has {minutes, hours} of {onDay, day} already that no file brought ({what, text, commas}). Leave this row out if they are the same, or give it a reference if its hours come on top.',
  ROW_REFERENCE_RECORDED_OTHERWISE:
    "“{reference}” is recorded as {learnerName}, {onDay, day}, {minutes, hours} ({what, text, commas}). Correct that entry in the learner's hours, or leave this row out.",
  ROW_READING_RECORDED_OTHERWISE:
    '{learnerName} has another reading of {readOn, day}: {casesDone, plural, one {1 case} other {{casesDone} cases}}{scorePercent, select, null {} other {, {scorePercent}%}}. Correct that reading first, or leave this row out.',
} as const

export const importWord = wording<typeof importWords>()
