import { dayInWords } from '@journeyline/domain/local-date'
import type { Standard } from '@journeyline/domain/programs/standard'
import type { Temporal } from 'temporal-polyfill'
import { replacementNote, text, title } from '../pdf/flow.ts'
import { TEXT } from '../pdf/look.ts'
import type { Paper } from '../pdf/paper.ts'
import { Sheet } from '../pdf/sheet.ts'
import { aboutStandard } from './schedule-about.ts'
import { coursePlan } from './schedule-courses.ts'
import { jobFunctionTables, specialization } from './schedule-functions.ts'
import { scheduleHead } from './schedule-head.ts'
import { pathwayParts } from './schedule-pathway.ts'
import type { ScheduleRecord } from './schedule-record.ts'

/** What a work process schedule is written from. */
export type WorkProcessSchedule = {
  paper: Paper
  sponsorName: string
  /** The version by its name in words: "Medical Coder, version 2". */
  versionName: string
  standard: Standard
  /** What a learner has done of it; null for the schedule by itself, to be filled in by hand. */
  record: ScheduleRecord | null
  /** The moment the file bears. */
  writtenAt: Temporal.Instant
}

/**
 * The work process schedule in the layout of its form (seed 001, B1-B59), as it stands or as a learner's record. A standard
 * without job functions shows what it has: what it asks for, its ways in and on, and its plan of instruction.
 */
export function workProcessSchedule(schedule: WorkProcessSchedule): Promise<Uint8Array> {
  const { sponsorName, versionName, standard, record } = schedule
  const { documentTitle, occupation } = standard.particulars
  const hasSchedule = standard.jobFunctions.length > 0
  const name = hasSchedule ? 'Work process schedule' : documentTitle
  const asOf = record ? dayInWords(record.asOf) : null
  const sheet = new Sheet(
    {
      paper: schedule.paper,
      title: record ? `${name}: ${record.learnerName}, ${asOf}` : `${name}: ${versionName}`,
      author: sponsorName,
      subject: occupation,
      language: 'en-US',
      writtenAt: schedule.writtenAt,
    },
    {
      headStart: `${name} · ${versionName}`,
      headEnd: { text: record?.learnerName ?? '', stays: record ? ` · ${asOf}` : '' },
      foot: sponsorName,
    },
  )
  text(sheet, sponsorName, TEXT.accent)
  title(sheet, name)
  if (hasSchedule) text(sheet, documentTitle, TEXT.subtitle, 4)
  text(sheet, versionName, TEXT.body, 4)
  if (record) text(sheet, `Record of ${record.learnerName} as of ${asOf}`, TEXT.strong, 4)
  sheet.skip(12)
  if (hasSchedule) {
    scheduleHead(sheet, standard)
    jobFunctionTables(sheet, standard, record)
    specialization(sheet, standard, record)
  } else {
    pathwayParts(sheet, standard)
  }
  coursePlan(sheet, standard.courses, record)
  aboutStandard(sheet, standard.particulars)
  replacementNote(sheet)
  return sheet.bytes()
}
