import type { Particulars } from '@journeyline/domain/programs/particulars'
import type { Words } from '@journeyline/domain/words/words'
import type { Language } from '@journeyline/messages/language'
import type { Temporal } from 'temporal-polyfill'
import { facts } from '../../pdf/facts.ts'
import { heading, replacementNote, text, title } from '../../pdf/flow.ts'
import { TEXT } from '../../pdf/look.ts'
import type { Paper } from '../../pdf/paper.ts'
import { Sheet } from '../../pdf/sheet.ts'
import { say as sayIn } from '../../words/say.ts'
import { aboutStandard } from '../schedule/schedule-about.ts'
import { documentWord } from '../words.ts'
import { type AwardOfRecord, awardsTable } from './learning-awards.ts'
import { type CheckOfRecord, checksTable } from './learning-checks.ts'
import { type HoursOfRecord, hoursTable } from './learning-hours.ts'
import { type ReviewOfRecord, reviewsTable } from './learning-reviews.ts'
import { type UnitOfRecord, unitsTable } from './learning-units.ts'
import { learningWord } from './words.ts'

/** What a record of learning is written from. Days are local days. */
export type RecordOfLearning = {
  paper: Paper
  language: Language
  /** The program's, in whose way days are written. */
  country: string
  sponsorName: string
  learnerName: string
  /** The version by its name in words. */
  versionName: Words
  cohortName: string
  startedOn: Temporal.PlainDate
  plannedEndOn: Temporal.PlainDate | null
  /** Who employs the learner now; null where nobody does. */
  employerName: string | null
  asOf: Temporal.PlainDate
  particulars: Particulars
  /** The awards that the pathway asks for, in its order, with what the learner has of them. */
  awards: readonly AwardOfRecord[]
  /** The units that the version plans, in its order. */
  units: readonly UnitOfRecord[]
  hours: HoursOfRecord
  /** Reviews that were held, the earliest first. */
  reviews: readonly ReviewOfRecord[]
  checks: readonly CheckOfRecord[]
  /** The moment the file bears. */
  writtenAt: Temporal.Instant
}

/** What an apprentice of a pathway has achieved: awards and units, hours on and off the job, reviews, checks without findings. */
export function recordOfLearning(record: RecordOfLearning): Promise<Uint8Array> {
  const { paper, language, country, sponsorName, learnerName, asOf, particulars, writtenAt } = record
  const say = (words: Words) => sayIn(words, language, country)
  const name = say(learningWord('LEARNING'))
  const sheet = new Sheet(
    {
      ...{ paper, language, country, writtenAt, author: sponsorName },
      title: say(learningWord('LEARNING_TITLE', { learnerName, asOf })),
      subject: particulars.documentTitle,
    },
    {
      headStart: name,
      headEnd: { text: learnerName, stays: ` · ${say(documentWord('DAY', { day: asOf }))}` },
      foot: sponsorName,
    },
  )
  text(sheet, sponsorName, TEXT.accent, 8)
  title(sheet, name)
  text(sheet, say(learningWord('LEARNING_OF', { learnerName, asOf })), TEXT.subtitle, 16)
  facts(sheet, factsOf(record, say), { columns: 3 })
  heading(sheet, say(learningWord('LEARNING_AWARDS')))
  awardsTable(sheet, record.awards)
  if (record.units.length > 0) {
    heading(sheet, say(learningWord('LEARNING_UNITS')))
    unitsTable(sheet, record.units)
  }
  heading(sheet, say(learningWord('LEARNING_HOURS')))
  hoursTable(sheet, record.hours)
  heading(sheet, say(learningWord('LEARNING_REVIEWS')))
  reviewsTable(sheet, record.reviews)
  if (record.checks.length > 0) {
    heading(sheet, say(learningWord('LEARNING_CHECKS')))
    checksTable(sheet, record.checks)
  }
  aboutStandard(sheet, particulars)
  replacementNote(sheet)
  return sheet.bytes()
}

function factsOf(record: RecordOfLearning, say: (words: Words) => string) {
  const { particulars, versionName, cohortName, startedOn, plannedEndOn, employerName } = record
  const day = (on: Temporal.PlainDate | null) => (on ? say(documentWord('DAY', { day: on })) : '–')
  return [
    { label: say(learningWord('LEARNING_PATHWAY')), value: particulars.documentTitle },
    { label: say(learningWord('LEARNING_VERSION')), value: say(versionName) },
    { label: say(learningWord('LEARNING_COHORT')), value: cohortName },
    { label: say(learningWord('LEARNING_STARTED_ON')), value: day(startedOn) },
    { label: say(learningWord('LEARNING_PLANNED_END')), value: day(plannedEndOn) },
    {
      label: say(learningWord('LEARNING_EMPLOYER')),
      value: employerName ?? say(learningWord('LEARNING_NO_EMPLOYER')),
    },
  ]
}
