import { dayInWords } from '@journeyline/domain/local-date'
import { levelName, type ProgramPolicies } from '@journeyline/domain/programs/program-policies'
import type { Standard } from '@journeyline/domain/programs/standard'
import {
  type CodedCompetency,
  type CodedFunction,
  codedFunctions,
} from '@journeyline/domain/programs/work-process'
import type { Cell } from '../pdf/cell.ts'
import { heading, lead } from '../pdf/flow.ts'
import { paragraph } from '../pdf/lines.ts'
import { TEXT } from '../pdf/look.ts'
import type { Sheet } from '../pdf/sheet.ts'
import { table } from '../pdf/table.ts'
import type { Column, Row } from '../pdf/table-layout.ts'
import { type CompetencyOutcome, competencyOutcomes } from './competency-outcomes.ts'
import { hoursOfCell, type ScheduleRecord } from './schedule-record.ts'

/** The job functions that are not specializations, each with its table (B25-B50). */
export function jobFunctionTables(sheet: Sheet, standard: Standard, record: ScheduleRecord | null) {
  const functions = codedFunctions(standard.jobFunctions).filter((one) => !one.specialization)
  if (functions.length === 0) return
  heading(sheet, 'Job functions')
  lead(sheet, record ? RECORD_LEGEND : PLAN_LEGEND, TEXT.small)
  functionTables(sheet, functions, { standard, record, withCore: true })
}

/** The specialization: what it is, and its job functions, without the column "Core or Optional" (B51, B52). */
export function specialization(sheet: Sheet, standard: Standard, record: ScheduleRecord | null) {
  const functions = codedFunctions(standard.jobFunctions).filter((one) => one.specialization)
  if (functions.length === 0) return
  heading(sheet, 'Specialization')
  lead(sheet, `Type of Specialization: ${standard.particulars.specializationType || '_____'}`)
  functionTables(sheet, functions, { standard, record, withCore: false })
}

const PLAN_LEGEND =
  'RTI: related technical instruction. OJT: on-the-job training. The cells show the planned hours.'
const RECORD_LEGEND =
  'RTI: related technical instruction. OJT: on-the-job training. The cells show the approved hours, of those planned, and the level signed off with its day.'

type Given = { standard: Standard; record: ScheduleRecord | null; withCore: boolean }

function functionTables(sheet: Sheet, functions: readonly CodedFunction[], given: Given) {
  const outcomes = competencyOutcomes(given.standard, given.record?.signOffs ?? [])
  for (const [index, { displayText, competencies }] of functions.entries()) {
    const name = `JOB FUNCTION ${index + 1}`
    table(sheet, {
      look: 'GRID',
      caption: { first: `${name}: ${displayText}`.trimEnd(), again: `${name}, continued` },
      columns: columnsOf(given),
      rows:
        competencies.length > 0
          ? competencies.map((one) => competencyRow(one, outcomes.get(one.code), given))
          : [{ cells: columnsOf(given).map(() => BLANK), leastHeight: 24 }],
    })
    sheet.skip(8)
  }
}

const BLANK: Cell = { paragraphs: [] }

function columnsOf({ record, withCore }: Given): Column[] {
  return [
    { title: 'Competencies', width: 'REST' },
    ...(withCore ? [{ title: 'Core or Optional', width: 84 }] : []),
    { title: 'RTI', width: record ? 80 : 64, align: 'END' },
    { title: 'OJT', width: record ? 96 : 64, align: 'END' },
  ]
}

function competencyRow(
  competency: CodedCompetency,
  outcome: CompetencyOutcome | undefined,
  { standard, record, withCore }: Given,
): Row {
  const { code, letter, displayText, core, rtiMinutes, ojtMinutes } = competency
  const approved = record?.competencies.find((one) => one.code === code)
  const done = (minutes: number | undefined) => (record ? (minutes ?? 0) : null)
  const line = (words: string) => (words === '' ? [] : [paragraph(words, TEXT.figure)])
  return {
    cells: [
      { paragraphs: [paragraph(`${letter}. ${displayText}`, TEXT.body)] },
      ...(withCore ? [{ paragraphs: [paragraph(core ? 'Core' : 'Optional', TEXT.body)] }] : []),
      { paragraphs: line(hoursOfCell(rtiMinutes, done(approved?.rtiMinutes))) },
      {
        paragraphs: [
          ...line(hoursOfCell(ojtMinutes, done(approved?.ojtMinutes))),
          ...(record ? signedOff(outcome, standard.policies) : []),
        ],
      },
    ],
  }
}

function signedOff(outcome: CompetencyOutcome | undefined, policies: ProgramPolicies) {
  if (!outcome?.signOff) return []
  const { signOff, viaSame } = outcome
  const level = levelName(policies, signOff.level)
  return [
    paragraph(viaSame ? `${level}, by ${signOff.competency}` : level, TEXT.strong),
    paragraph(dayInWords(signOff.judgedOn), TEXT.body),
  ]
}
