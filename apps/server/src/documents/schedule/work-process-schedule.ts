import type { Standard } from '@journeyline/domain/programs/standard'
import type { Words } from '@journeyline/domain/words/words'
import type { Language } from '@journeyline/messages/language'
import type { Temporal } from 'temporal-polyfill'
import { replacementNote, text, title } from '../../pdf/flow.ts'
import { TEXT } from '../../pdf/look.ts'
import type { Paper } from '../../pdf/paper.ts'
import { Sheet } from '../../pdf/sheet.ts'
import { say as sayIn } from '../../words/say.ts'
import { documentWord } from '../words.ts'
import { aboutStandard } from './schedule-about.ts'
import { coursePlan } from './schedule-courses.ts'
import { jobFunctionTables, specialization } from './schedule-functions.ts'
import { scheduleHead } from './schedule-head.ts'
import { pathwayParts } from './schedule-pathway.ts'
import type { ScheduleRecord } from './schedule-record.ts'
import { scheduleWord } from './words.ts'

/** What a work process schedule is written from. */
export type WorkProcessSchedule = {
  paper: Paper
  language: Language
  /** The program's, in whose way days are written. */
  country: string
  sponsorName: string
  /** The version by its name in words: "Medical Coder, version 2". */
  versionName: Words
  standard: Standard
  /** What a learner has done of it; null for the schedule by itself, to be filled in by hand. */
  record: ScheduleRecord | null
  /** The moment the file bears. */
  writtenAt: Temporal.Instant
}

/**
 * The work process schedule in the layout of its form, as it stands or as a learner's record. A standard
 * without job functions shows what it has: what it asks for, its ways in and on, and its plan of instruction.
 */
export function workProcessSchedule(schedule: WorkProcessSchedule): Promise<Uint8Array> {
  const { language, country, sponsorName, versionName: version, standard, record } = schedule
  const say = (words: Words) => sayIn(words, language, country)
  const { documentTitle, occupation } = standard.particulars
  const hasSchedule = standard.jobFunctions.length > 0
  const name = hasSchedule
    ? scheduleWord('SCHEDULE')
    : scheduleWord('SCHEDULE_NAMED', { title: documentTitle })
  const sheet = new Sheet(
    {
      paper: schedule.paper,
      title: say(
        record
          ? scheduleWord('RECORD_TITLE', { name, learnerName: record.learnerName, asOf: record.asOf })
          : scheduleWord('SCHEDULE_TITLE', { name, version }),
      ),
      author: sponsorName,
      subject: occupation,
      language,
      country,
      writtenAt: schedule.writtenAt,
    },
    {
      headStart: say(scheduleWord('SCHEDULE_HEAD', { name, version })),
      headEnd: {
        text: record?.learnerName ?? '',
        stays: record ? ` · ${say(documentWord('DAY', { day: record.asOf }))}` : '',
      },
      foot: sponsorName,
    },
  )
  text(sheet, sponsorName, TEXT.accent)
  title(sheet, say(name))
  if (hasSchedule) text(sheet, documentTitle, TEXT.subtitle, 4)
  text(sheet, say(version), TEXT.body, 4)
  if (record) {
    const { learnerName, asOf } = record
    text(sheet, say(scheduleWord('RECORD_OF', { learnerName, asOf })), TEXT.strong, 4)
  }
  sheet.skip(12)
  if (hasSchedule) {
    scheduleHead(sheet, standard)
    jobFunctionTables(sheet, standard, record)
    specialization(sheet, standard, record)
  } else {
    pathwayParts(sheet, standard)
  }
  // blank courses are boxes of the US form
  if (hasSchedule || standard.courses.length > 0) coursePlan(sheet, standard.courses, record)
  aboutStandard(sheet, standard.particulars)
  replacementNote(sheet)
  return sheet.bytes()
}
