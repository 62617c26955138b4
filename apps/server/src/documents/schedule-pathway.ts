import { requirementKindName } from '@journeyline/domain/programs/requirement'
import { programTypeName, type Standard } from '@journeyline/domain/programs/standard'
import { facts } from '../pdf/facts.ts'
import { heading, list } from '../pdf/flow.ts'
import { paragraph } from '../pdf/lines.ts'
import { TEXT } from '../pdf/look.ts'
import type { Sheet } from '../pdf/sheet.ts'
import { table } from '../pdf/table.ts'
import { askedInWords, gateInWords, languagesInWords } from './requirement-words.ts'

/** What a standard without job functions has in their place: what it asks for, its ways in, of teaching and on (D1-D58). */
export function pathwayParts(sheet: Sheet, { type, particulars, requirements }: Standard) {
  const { occupation, languages, onetCode, rapidsCode } = particulars
  facts(
    sheet,
    [
      { label: 'Occupation', value: occupation },
      { label: 'Apprenticeship type', value: programTypeName(type) },
      ...(languages.length > 0 ? [{ label: 'Assessed in', value: languagesInWords(languages) }] : []),
      ...(onetCode === null ? [] : [{ label: 'O*NET code', value: onetCode }]),
      ...(rapidsCode === null ? [] : [{ label: 'RAPIDS code', value: rapidsCode }]),
    ],
    { columns: 3 },
  )
  heading(sheet, 'Requirements')
  table(sheet, {
    look: 'OPEN',
    columns: [
      { title: 'Requirement', width: 'REST' },
      { title: 'What it asks for', width: 216 },
    ],
    rows: requirements.map((one) => ({
      cells: [
        {
          paragraphs: [
            paragraph(one.title, TEXT.strong),
            paragraph(`${requirementKindName(one.kind)} · ${gateInWords(one.gate)}`, TEXT.small),
          ],
        },
        { paragraphs: askedInWords(one).map((line) => paragraph(line, TEXT.body)) },
      ],
    })),
  })
  named(sheet, 'Ways in', particulars.entryRoutes)
  named(
    sheet,
    'What applicants may bring along',
    particulars.priorQualifications.map(({ name, creditTransfer }) => ({
      name: creditTransfer ? `${name} (credit may be transferred)` : name,
    })),
  )
  named(sheet, 'Ways of teaching', particulars.deliveryMethods)
  named(sheet, 'Ways on', particulars.progression)
}

function named(sheet: Sheet, title: string, items: readonly { name: string }[]) {
  if (items.length === 0) return
  heading(sheet, title)
  list(
    sheet,
    items.map(({ name }) => name),
  )
}
