import { levelWords, type ProgramPolicies } from '@journeyline/domain/programs/program-policies'
import type { Standard } from '@journeyline/domain/programs/standard'
import { type CodedCompetency, codedFunctions } from '@journeyline/domain/programs/work-process'
import type { Words } from '@journeyline/domain/words/words'
import type { Cell } from '../../pdf/cell.ts'
import { paragraph } from '../../pdf/lines.ts'
import { TEXT } from '../../pdf/look.ts'
import type { Sheet } from '../../pdf/sheet.ts'
import { table } from '../../pdf/table.ts'
import type { Row } from '../../pdf/table-layout.ts'
import { type CompetencyOutcome, competencyOutcomes, type SignOff } from '../competency-outcomes.ts'
import { documentWord } from '../words.ts'

type Say = (words: Words) => string

/** Every competency below its job function: the level reached, whether that meets it, and the day it was judged. */
export function competenciesTable(
  sheet: Sheet,
  standard: Pick<Standard, 'jobFunctions' | 'policies'>,
  signOffs: readonly SignOff[],
) {
  const { say } = sheet
  const outcomes = competencyOutcomes(standard, signOffs)
  const functions = codedFunctions(standard.jobFunctions).filter(
    ({ competencies }) => competencies.length > 0,
  )
  table(sheet, {
    look: 'OPEN',
    columns: [
      { title: say(documentWord('COMPETENCY_CODE')), width: 48 },
      { title: say(documentWord('COMPETENCY')), width: 'REST' },
      { title: say(documentWord('COMPETENCY_LEVEL')), width: 104 },
      { title: say(documentWord('COMPETENCY_JUDGED_ON')), width: 96, align: 'END' },
    ],
    rows: functions.flatMap(({ code, displayText, competencies }): Row[] => [
      { kind: 'GROUP', cells: [{ paragraphs: [paragraph(`${code}  ${displayText}`, TEXT.strong)] }] },
      ...competencies.map((one) => competencyRow(one, outcomes.get(one.code), standard.policies, say)),
    ]),
  })
}

function competencyRow(
  { code, displayText, core }: CodedCompetency,
  outcome: CompetencyOutcome | undefined,
  policies: ProgramPolicies,
  say: Say,
): Row {
  const name = core ? displayText : say(documentWord('COMPETENCY_OPTIONAL', { competency: displayText }))
  const judgedOn = outcome?.signOff?.judgedOn
  return {
    cells: [
      { paragraphs: [paragraph(code, TEXT.strongFigure)] },
      { paragraphs: [paragraph(name, TEXT.body)] },
      levelCell(outcome, policies, say),
      { paragraphs: judgedOn ? [paragraph(say(documentWord('DAY', { day: judgedOn })), TEXT.figure)] : [] },
    ],
  }
}

function levelCell(outcome: CompetencyOutcome | undefined, policies: ProgramPolicies, say: Say): Cell {
  if (!outcome?.signOff) return { paragraphs: [paragraph(say(documentWord('COMPETENCY_OPEN')), TEXT.body)] }
  const { met, signOff, viaSame } = outcome
  const level = levelWords(policies, signOff.level)
  const by = { competency: signOff.competency }
  return {
    paragraphs: [
      met
        ? paragraph(say(documentWord('COMPETENCY_LEVEL_MET', { level })), TEXT.accent)
        : paragraph(say(level), TEXT.body),
      ...(viaSame ? [paragraph(say(documentWord('COMPETENCY_BY_ANOTHER', by)), TEXT.small)] : []),
    ],
  }
}
