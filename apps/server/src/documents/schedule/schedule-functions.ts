import { levelWords, type ProgramPolicies } from '@journeyline/domain/programs/program-policies'
import type { Standard } from '@journeyline/domain/programs/standard'
import {
  type CodedCompetency,
  type CodedFunction,
  codedFunctions,
} from '@journeyline/domain/programs/work-process'
import type { Words } from '@journeyline/domain/words/words'
import type { Cell } from '../../pdf/cell.ts'
import { heading, lead } from '../../pdf/flow.ts'
import { paragraph } from '../../pdf/lines.ts'
import { TEXT } from '../../pdf/look.ts'
import type { Sheet } from '../../pdf/sheet.ts'
import { table } from '../../pdf/table.ts'
import type { Column, Row } from '../../pdf/table-layout.ts'
import { type CompetencyOutcome, competencyOutcomes } from '../competency-outcomes.ts'
import { documentWord } from '../words.ts'
import { hoursOfCell, type ScheduleRecord } from './schedule-record.ts'
import { scheduleWord } from './words.ts'

/** The job functions that are not specializations, each with its table. */
export function jobFunctionTables(sheet: Sheet, standard: Standard, record: ScheduleRecord | null) {
  const functions = codedFunctions(standard.jobFunctions).filter((one) => !one.specialization)
  if (functions.length === 0) return
  heading(sheet, sheet.say(scheduleWord('FUNCTIONS')))
  const legend = record ? 'FUNCTIONS_RECORDED' : 'FUNCTIONS_PLANNED'
  lead(sheet, sheet.say(scheduleWord(legend)), TEXT.small)
  functionTables(sheet, functions, { standard, record, withCore: true })
}

/** The specialization: what it is, and its job functions, without the column "Core or Optional". */
export function specialization(sheet: Sheet, standard: Standard, record: ScheduleRecord | null) {
  const functions = codedFunctions(standard.jobFunctions).filter((one) => one.specialization)
  if (functions.length === 0) return
  heading(sheet, sheet.say(scheduleWord('SPECIALIZATION')))
  const type = standard.particulars.specializationType || '_____'
  lead(sheet, sheet.say(scheduleWord('SPECIALIZATION_TYPE', { type })))
  functionTables(sheet, functions, { standard, record, withCore: false })
}

type Say = (words: Words) => string

type Given = { standard: Standard; record: ScheduleRecord | null; withCore: boolean }

function functionTables(sheet: Sheet, functions: readonly CodedFunction[], given: Given) {
  const { say } = sheet
  const outcomes = competencyOutcomes(given.standard, given.record?.signOffs ?? [])
  for (const [index, { displayText, competencies }] of functions.entries()) {
    const number = index + 1
    const first = displayText
      ? scheduleWord('FUNCTION_NAMED', { number, name: displayText })
      : scheduleWord('FUNCTION_NAMED_LATER', { number })
    table(sheet, {
      look: 'GRID',
      caption: { first: say(first), again: say(scheduleWord('FUNCTION_CONTINUED', { number })) },
      columns: columnsOf(given, say),
      rows:
        competencies.length > 0
          ? competencies.map((one) => competencyRow(one, outcomes.get(one.code), given, say))
          : [{ cells: columnsOf(given, say).map(() => BLANK), leastHeight: 24 }],
    })
    sheet.skip(8)
  }
}

const BLANK: Cell = { paragraphs: [] }

function columnsOf({ record, withCore }: Given, say: Say): Column[] {
  return [
    { title: say(scheduleWord('FUNCTION_COMPETENCIES')), width: 'REST' },
    ...(withCore ? [{ title: say(scheduleWord('FUNCTION_CORE_OR_OPTIONAL')), width: 84 }] : []),
    { title: say(scheduleWord('FUNCTION_RTI')), width: record ? 80 : 64, align: 'END' },
    { title: say(scheduleWord('FUNCTION_OJT')), width: record ? 96 : 64, align: 'END' },
  ]
}

function competencyRow(
  competency: CodedCompetency,
  outcome: CompetencyOutcome | undefined,
  { standard, record, withCore }: Given,
  say: Say,
): Row {
  const { code, letter, displayText, core, rtiMinutes, ojtMinutes } = competency
  const approved = record?.competencies.find((one) => one.code === code)
  const done = (minutes: number | undefined) => (record ? (minutes ?? 0) : null)
  const line = (words: Words | null) => (words ? [paragraph(say(words), TEXT.figure)] : [])
  const isCore = core ? 'FUNCTION_CORE' : 'FUNCTION_OPTIONAL'
  return {
    cells: [
      { paragraphs: [paragraph(`${letter}. ${displayText}`, TEXT.body)] },
      ...(withCore ? [{ paragraphs: [paragraph(say(scheduleWord(isCore)), TEXT.body)] }] : []),
      { paragraphs: line(hoursOfCell(rtiMinutes, done(approved?.rtiMinutes))) },
      {
        paragraphs: [
          ...line(hoursOfCell(ojtMinutes, done(approved?.ojtMinutes))),
          ...(record ? signedOff(outcome, standard.policies, say) : []),
        ],
      },
    ],
  }
}

function signedOff(outcome: CompetencyOutcome | undefined, policies: ProgramPolicies, say: Say) {
  if (!outcome?.signOff) return []
  const { signOff, viaSame } = outcome
  const level = levelWords(policies, signOff.level)
  const { competency } = signOff
  const said = viaSame ? documentWord('COMPETENCY_LEVEL_BY_ANOTHER', { level, competency }) : level
  return [
    paragraph(say(said), TEXT.strong),
    paragraph(say(documentWord('DAY', { day: signOff.judgedOn })), TEXT.body),
  ]
}
