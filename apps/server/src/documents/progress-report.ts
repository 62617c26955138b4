import { type Stage, stageName } from '@journeyline/domain/enrollments/stages'
import { dayInWords } from '@journeyline/domain/local-date'
import type { Standard } from '@journeyline/domain/programs/standard'
import type { LearnerProgress } from '@journeyline/domain/progress/progress'
import type { Temporal } from 'temporal-polyfill'
import { facts } from '../pdf/facts.ts'
import { heading, replacementNote, text, title } from '../pdf/flow.ts'
import { TEXT } from '../pdf/look.ts'
import type { Paper } from '../pdf/paper.ts'
import { Sheet } from '../pdf/sheet.ts'
import type { SignOff } from './competency-outcomes.ts'
import { competenciesTable } from './report-competencies.ts'
import { type MonthOfHours, monthsTable } from './report-months.ts'
import { requirementsTable } from './report-requirements.ts'
import { nextStep, standingInWords } from './report-standing.ts'

/** What a progress report is written from. Days are local days. */
export type ProgressReport = {
  paper: Paper
  sponsorName: string
  learnerName: string
  programName: string
  /** The version by its name in words: "Medical Coder, version 2". */
  versionName: string
  cohortName: string
  stage: Stage
  enrolledOn: Temporal.PlainDate
  /** Who employs the learner now; null where nobody does. */
  employerName: string | null
  /** The day the report shows. */
  asOf: Temporal.PlainDate
  standard: Pick<Standard, 'jobFunctions' | 'policies'>
  progress: LearnerProgress
  /** Every month with hours, the earliest first. */
  months: readonly MonthOfHours[]
  signOffs: readonly SignOff[]
  /** The moment the file bears. */
  writtenAt: Temporal.Instant
}

/** A learner's progress on paper: where it stands, what is next, every requirement, the hours by month, the competencies. */
export function progressReport(report: ProgressReport): Promise<Uint8Array> {
  const { sponsorName, learnerName, standard, progress, months, signOffs } = report
  const asOf = dayInWords(report.asOf)
  const sheet = new Sheet(
    {
      paper: report.paper,
      title: `Progress report: ${learnerName}, ${asOf}`,
      author: sponsorName,
      subject: `${report.programName}, ${report.cohortName}`,
      language: 'en-US',
      writtenAt: report.writtenAt,
    },
    {
      headStart: 'Progress report',
      headEnd: { text: learnerName, stays: ` · ${asOf}` },
      foot: sponsorName,
    },
  )
  text(sheet, sponsorName, TEXT.accent, 8)
  title(sheet, 'Progress report')
  text(sheet, `${learnerName}, as of ${asOf}`, TEXT.subtitle, 16)
  facts(sheet, factsOf(report), { columns: 3 })

  heading(sheet, 'Where things stand')
  text(sheet, standingInWords(progress))
  const next = nextStep(progress, report.stage)
  if (next) text(sheet, `Next: ${next}`, TEXT.strong)

  heading(sheet, 'Requirements')
  requirementsTable(sheet, progress.requirements)
  heading(sheet, 'Approved hours by month')
  monthsTable(sheet, months)
  if (standard.jobFunctions.some(({ competencies }) => competencies.length > 0)) {
    heading(sheet, 'Competencies')
    competenciesTable(sheet, standard, signOffs)
  }
  replacementNote(sheet)
  return sheet.bytes()
}

function factsOf({ programName, versionName, cohortName, stage, enrolledOn, employerName }: ProgressReport) {
  return [
    { label: 'Program', value: programName },
    { label: 'Version', value: versionName },
    { label: 'Cohort', value: cohortName },
    { label: 'Stage', value: stageName(stage) },
    { label: 'Enrolled on', value: dayInWords(enrolledOn) },
    { label: 'Employer', value: employerName ?? 'None yet' },
  ]
}
