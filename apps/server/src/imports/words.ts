import { wording } from '@journeyline/domain/words/wording'

export const words = {
  FILES_COMING_IN: 'Three files of yours are coming in at this moment. Send this one when they have arrived.',
  FILE_NEITHER_CSV_NOR_WORKBOOK:
    'Only workbooks (.xlsx) and CSV files are taken, each with its content-type. In a spreadsheet, save the sheet as one of them.',
  FILE_KIND_NOT_SAID: 'Say what the file holds: {kinds, text, or}.',
  FILES_WAITING:
    'Files of 640 MB that you sent are waiting to be imported, and that is the most. Import or discard some of them, then send this one.',
  IMPORT_FILE_TOO_LARGE:
    'The file is larger than {megabytes} MB, the limit. Split it into several files and import one after another.',
  IMPORT_FILE_HAS_TOO_MANY_ROWS:
    'The file has more than {most, number} rows, the limit. Split it into several files and import one after another.',
  IMPORT_FILE_EMPTY: 'The file is empty. Send a file that has a header and rows.',
  IMPORT_FILE_HAS_NO_ROWS: 'The file has no rows. Its first line must name the columns.',
  IMPORT_FILE_UNRECOGNIZED:
    "The file's first line names no column that is known. Name the columns there, such as external_id.",
  IMPORT_FILE_NOT_TEXT:
    'The file is neither a workbook (.xlsx) nor text in UTF-8. In a spreadsheet, save it as .xlsx or as “CSV UTF-8” and send it again.',
  IMPORT_FILE_NOT_CSV:
    "The file can't be read as CSV near line {line}. Save it as “CSV UTF-8” and send it again.",
  IMPORT_FILE_QUOTE_CLOSED_EARLY:
    'A quotation mark opens a cell on line {line} and is not closed where the cell ends, so that the rows after it would be lost. Close it, or remove it.',
  IMPORT_FILE_QUOTE_NEVER_CLOSED:
    'A quotation mark that opens a cell on line {line} is never closed, so that the rows after it would be lost. Close it, or remove it.',
  IMPORT_WORKBOOK_UNREADABLE:
    "The file can't be read as a workbook. In a spreadsheet, save it as .xlsx or as “CSV UTF-8” and send it again.",
  IMPORT_WORKBOOK_OLD_OR_LOCKED:
    'The file is an old workbook (.xls) or has a password. Save it as .xlsx without a password and send it again.',
  IMPORT_WORKBOOK_TOO_LARGE:
    'The workbook is larger than can be read: {megabytes} MB, or {unpacked} MB unpacked. Save the sheet as “CSV UTF-8” and upload that.',
  IMPORT_WORKBOOK_HAS_TOO_MANY_SHEETS:
    'The workbook has more than {most, number} sheets that can be seen, the limit. Save the sheet as “CSV UTF-8” and send that.',
  IMPORT_WORKBOOK_TOO_SLOW:
    'The workbook could not be read in {seconds} seconds. Save the sheet as “CSV UTF-8” and send that.',
  IMPORT_UPLOADING: 'This file is still on its way. Wait until it is uploaded, or send it again.',
  IMPORT_NOT_PREVIEWED:
    'This file is not previewed yet. Preview it, look at what will change, and then import it.',
  IMPORT_APPLYING: 'This file is being imported right now. Wait until it is through.',
  IMPORT_APPLIED_ALREADY: 'This file is already imported. Send it again to compare it with the program.',
  IMPORT_UNDONE_ALREADY: 'This file was taken back. Send it again to compare it with the program.',
  IMPORT_ANOTHER_APPLYING: 'Another file is being imported right now. Wait until it is through.',
  IMPORT_RESTED_ON:
    'Something rests by now on what {rows, plural, one {1 row} other {{rows} rows}} of the file made, first on line {line} ({key}): it was changed, decided on, or something was recorded about it. So the file is not taken back. Mend what is wrong row by row.',
  IMPORT_KEPT: 'This file is already imported; its record is kept. Leave it as it is.',
  IMPORT_MOVED_ON_MEANWHILE: 'This file moved on meanwhile. Read the import again.',
  IMPORT_BEGUN_ANEW_MEANWHILE: 'The import was begun anew meanwhile.',
  IMPORT_PREVIEW_OUTDATED:
    'The program changed since this preview; nothing was written. Preview the file again.',
  IMPORT_SEATS_MISSING:
    'A cohort has fewer free seats than the file needs; nothing was written. Raise its capacity and preview the file again.',
  IMPORT_STARTS_AFTER_HOURS:
    'The file moves the beginning of an enrollment or employment past hours that are written down; nothing was written. Leave those days as they are, or have the hours taken back first.',
  IMPORT_PROGRAM_UNKNOWN: 'There is no program “{programCode}”. Write one of {programCodes, text, commas}.',
  IMPORT_FAILED_UNEXPECTEDLY:
    'Something went wrong on our side; nothing was written. Preview the file again; if it stays, tell an administrator.',
  IMPORT_INTERRUPTED:
    'The server ended before it was through; nothing was written. Preview the file again, then import it.',
  IMPORT_ROWS_REMOVED:
    'What came of each row was kept for {keptDays} days after the import. That the file was imported, and how many rows it had, stays with the import.',
  ROW_LEARNER_UNKNOWN:
    'There is no learner with the external_id “{text}”. Import the roster first, or check the reference.',
  ROW_LEARNER_IN_NO_COHORT: '{learnerName} is in no cohort. Enroll {learnerName} first.',
  ROW_READ_BEFORE_ENROLLMENT:
    '{learnerName} was enrolled on {enrolledOn, day}, and this day is earlier. Check the day.',
  ROW_HOURS_REPEATED:
    'Line {line} has the same learner, day, kind and competency or course. Give both rows a reference, or make them one row.',
  ROW_EMAIL_TAKEN:
    "“{text}” belongs to {name}{externalId, select, null {, who has no external_id} other { ({externalId})}}. Write that learner's external_id, or another address.",
  ROW_COMPLETES_NOBODY:
    "A file can't complete {learnerName}. Write {from} here, and change the stage of {learnerName} by itself, which tells what is still missing.",
  ROW_STAGE_NOT_ON_PATH:
    '{stage} is no stage of {program} for this learner. Write one of {path, text, commas}, or WITHDRAWN.',
  ROW_FUNDING_SOURCE_MISSING: 'funding_source is empty. Write who pays, or clear funding_reference.',
  ROW_ENDS_BEFORE_WORK:
    '{learnerName} worked at {employerName} on {lastWorkedOn, day}, and by this row the employment ends on {endedOn, day}. Give a later day, or have those hours taken back.',
  ROW_EMPLOYED_AFTER_LEAVING:
    '{learnerName} left the program on {leftOn, day}. Give a first day of employment that is not after that, or leave employer and employment_started_on empty.',
  ROW_APPRENTICE_BEFORE_EMPLOYMENT:
    '{learnerName} is an apprentice from {stageSince, day} on, and the employment begins on {startedOn, day}. Check both days: the employment begins first, or on the same day.',
  ROW_CASES_MISSING:
    'practicode_cases is empty. Write how many cases the score is of, or clear practicode_score.',
  ROW_INTERNSHIP_SITE_MISSING:
    'internship_site is empty. Write where the internship was, or clear internship_started_on.',
  ROW_INTERNSHIP_STARTS_AFTER_END:
    'The internship at {site} is recorded until {lastDay, day}. Write that day or an earlier one, or correct that internship first.',
  ROW_INTERNSHIP_BEFORE_EARLIER_ONE:
    'An earlier internship, at {site}, began on {startsOn, day}. Write that day or a later one, or correct the internships first.',
} as const

export const importWord = wording<typeof words>()

/** What stands in the report of a file, beside what its rows are told. */
export const printed = {
  IMPORT_REPORT_FILE: 'report of {fileName}',
  IMPORT_REPORT_LINE: 'line',
  IMPORT_REPORT_OUTCOME: 'outcome',
  IMPORT_REPORT_KEY: 'key',
  IMPORT_REPORT_COLUMN: 'column',
  IMPORT_REPORT_FROM: 'from',
  IMPORT_REPORT_TO: 'to',
  IMPORT_REPORT_PROBLEM: 'problem',
} as const

export const reportWord = wording<typeof printed>()
