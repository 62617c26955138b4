import { dayInWords } from '@journeyline/domain/local-date'
import { levelName, type ProgramPolicies } from '@journeyline/domain/programs/program-policies'
import type { Standard } from '@journeyline/domain/programs/standard'
import { type CodedCompetency, codedFunctions } from '@journeyline/domain/programs/work-process'
import type { Cell } from '../pdf/cell.ts'
import { paragraph } from '../pdf/lines.ts'
import { TEXT } from '../pdf/look.ts'
import type { Sheet } from '../pdf/sheet.ts'
import { table } from '../pdf/table.ts'
import type { Row } from '../pdf/table-layout.ts'
import { type CompetencyOutcome, competencyOutcomes, type SignOff } from './competency-outcomes.ts'

/** Every competency below its job function: the level reached, whether that meets it, and the day it was judged. */
export function competenciesTable(
  sheet: Sheet,
  standard: Pick<Standard, 'jobFunctions' | 'policies'>,
  signOffs: readonly SignOff[],
) {
  const outcomes = competencyOutcomes(standard, signOffs)
  const functions = codedFunctions(standard.jobFunctions).filter(
    ({ competencies }) => competencies.length > 0,
  )
  table(sheet, {
    look: 'OPEN',
    columns: [
      { title: 'Code', width: 48 },
      { title: 'Competency', width: 'REST' },
      { title: 'Level reached', width: 104 },
      { title: 'Judged on', width: 96, align: 'END' },
    ],
    rows: functions.flatMap(({ code, displayText, competencies }): Row[] => [
      { kind: 'GROUP', cells: [{ paragraphs: [paragraph(`${code}  ${displayText}`, TEXT.strong)] }] },
      ...competencies.map((one) => competencyRow(one, outcomes.get(one.code), standard.policies)),
    ]),
  })
}

function competencyRow(
  { code, displayText, core }: CodedCompetency,
  outcome: CompetencyOutcome | undefined,
  policies: ProgramPolicies,
): Row {
  const judgedOn = outcome?.signOff?.judgedOn
  return {
    cells: [
      { paragraphs: [paragraph(code, TEXT.strongFigure)] },
      { paragraphs: [paragraph(core ? displayText : `${displayText} (optional)`, TEXT.body)] },
      levelCell(outcome, policies),
      { paragraphs: judgedOn ? [paragraph(dayInWords(judgedOn), TEXT.figure)] : [] },
    ],
  }
}

function levelCell(outcome: CompetencyOutcome | undefined, policies: ProgramPolicies): Cell {
  if (!outcome?.signOff) return { paragraphs: [paragraph('Not judged yet', TEXT.body)] }
  const { met, signOff, viaSame } = outcome
  const name = levelName(policies, signOff.level)
  return {
    paragraphs: [
      met ? paragraph(`✓ ${name}`, TEXT.accent) : paragraph(name, TEXT.body),
      ...(viaSame ? [paragraph(`by ${signOff.competency}`, TEXT.small)] : []),
    ],
  }
}
