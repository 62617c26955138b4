import type { Stage } from '@journeyline/domain/enrollments/stages'
import type { Standard } from '@journeyline/domain/programs/standard'
import type { LearnerProgress } from '@journeyline/domain/progress/progress'
import type { Words } from '@journeyline/domain/words/words'
import type { Language } from '@journeyline/messages/language'
import type { Temporal } from 'temporal-polyfill'
import { facts } from '../../pdf/facts.ts'
import { heading, replacementNote, text, title } from '../../pdf/flow.ts'
import { TEXT } from '../../pdf/look.ts'
import type { Paper } from '../../pdf/paper.ts'
import { Sheet } from '../../pdf/sheet.ts'
import { say as sayIn } from '../../words/say.ts'
import type { SignOff } from '../competency-outcomes.ts'
import { documentWord } from '../words.ts'
import { competenciesTable } from './report-competencies.ts'
import { type HoursByMonth, monthsTable } from './report-months.ts'
import { requirementsTable } from './report-requirements.ts'
import { nextStep, type ReportedCompletion, standingInWords } from './report-standing.ts'

/** What a progress report is written from. Days are local days. */
export type ProgressReport = {
  paper: Paper
  language: Language
  /** The program's, in whose way days are written. */
  country: string
  sponsorName: string
  learnerName: string
  programName: string
  /** The version by its name in words: "Medical Coder, version 2". */
  versionName: Words
  cohortName: string
  stage: Stage
  enrolledOn: Temporal.PlainDate
  /** What the registration agency has of the learner; each null until it is written down. */
  registration: { registeredOn: Temporal.PlainDate | null; registrationNumber: string | null }
  /** Who employs the learner now; null where nobody does. */
  employerName: string | null
  /** The day the report shows. */
  asOf: Temporal.PlainDate
  standard: Pick<Standard, 'jobFunctions' | 'policies'>
  progress: LearnerProgress
  completion: ReportedCompletion
  /** The day from which on-the-job hours count; null where each employment alone says. */
  ojtCountsFrom: Temporal.PlainDate | null
  hours: HoursByMonth
  signOffs: readonly SignOff[]
  /** The moment the file bears. */
  writtenAt: Temporal.Instant
}

/** A learner's progress on paper: where it stands, what is next, every requirement, the hours by month, the competencies. */
export function progressReport(report: ProgressReport): Promise<Uint8Array> {
  const { language, country, sponsorName, learnerName, asOf } = report
  const { standard, progress, completion, hours, signOffs } = report
  const say = (words: Words) => sayIn(words, language, country)
  const name = say(documentWord('REPORT'))
  const sheet = new Sheet(
    {
      paper: report.paper,
      title: say(documentWord('REPORT_TITLE', { learnerName, asOf })),
      author: sponsorName,
      subject: `${report.programName}, ${report.cohortName}`,
      language,
      country,
      writtenAt: report.writtenAt,
    },
    {
      headStart: name,
      headEnd: { text: learnerName, stays: ` · ${say(documentWord('DAY', { day: asOf }))}` },
      foot: sponsorName,
    },
  )
  text(sheet, sponsorName, TEXT.accent, 8)
  title(sheet, name)
  text(sheet, say(documentWord('REPORT_OF', { learnerName, asOf })), TEXT.subtitle, 16)
  facts(sheet, factsOf(report, say), { columns: 3 })

  heading(sheet, say(documentWord('REPORT_STANDING')))
  text(sheet, standingInWords(progress, completion).map(say).join(' '))
  const next = nextStep(progress, report.stage, completion)
  if (next) text(sheet, say(documentWord('NEXT_IS', { step: next })), TEXT.strong)

  heading(sheet, say(documentWord('REQUIREMENTS')))
  requirementsTable(sheet, progress.requirements)
  heading(sheet, say(documentWord('REPORT_MONTHS')))
  monthsTable(sheet, hours, report.ojtCountsFrom)
  if (standard.jobFunctions.some(({ competencies }) => competencies.length > 0)) {
    heading(sheet, say(documentWord('REPORT_COMPETENCIES')))
    competenciesTable(sheet, standard, signOffs)
  }
  replacementNote(sheet)
  return sheet.bytes()
}

function factsOf(report: ProgressReport, say: (words: Words) => string) {
  const { programName, versionName, cohortName, stage, enrolledOn, employerName } = report
  return [
    { label: say(documentWord('REPORT_PROGRAM')), value: programName },
    { label: say(documentWord('REPORT_VERSION')), value: say(versionName) },
    { label: say(documentWord('REPORT_COHORT')), value: cohortName },
    { label: say(documentWord('REPORT_STAGE')), value: say(documentWord('REPORT_IN_STAGE', { stage })) },
    {
      label: say(documentWord('REPORT_ENROLLED_ON')),
      value: say(documentWord('DAY', { day: enrolledOn })),
    },
    {
      label: say(documentWord('REPORT_REGISTERED')),
      value: say(documentWord('REPORT_REGISTRATION', report.registration)),
    },
    {
      label: say(documentWord('REPORT_EMPLOYER')),
      value: employerName ?? say(documentWord('REPORT_NO_EMPLOYER')),
    },
  ]
}
