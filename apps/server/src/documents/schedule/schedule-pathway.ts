import type { Standard } from '@journeyline/domain/programs/standard'
import { facts } from '../../pdf/facts.ts'
import { heading, list } from '../../pdf/flow.ts'
import { paragraph } from '../../pdf/lines.ts'
import { TEXT } from '../../pdf/look.ts'
import type { Sheet } from '../../pdf/sheet.ts'
import { table } from '../../pdf/table.ts'
import { askedInWords, kindInWords } from '../requirement-words.ts'
import { documentWord } from '../words.ts'
import { scheduleWord } from './words.ts'

/** What a standard without job functions has in their place: what it asks for, its ways in, of teaching and on. */
export function pathwayParts(sheet: Sheet, { type, particulars, requirements }: Standard) {
  const { say, country } = sheet
  const { occupation, languages, onetCode, rapidsCode } = particulars
  facts(
    sheet,
    [
      { label: say(scheduleWord('PATHWAY_OCCUPATION')), value: occupation },
      // the types are those of 29 CFR 29.5
      ...(country === 'US'
        ? [
            {
              label: say(scheduleWord('PATHWAY_TYPE')),
              value: say(scheduleWord('PATHWAY_IS_OF_TYPE', { type })),
            },
          ]
        : []),
      ...(languages.length > 0
        ? [
            {
              label: say(scheduleWord('PATHWAY_ASSESSED_IN')),
              value: say(scheduleWord('PATHWAY_LANGUAGES', { languages })),
            },
          ]
        : []),
      ...(onetCode === null ? [] : [{ label: say(scheduleWord('PATHWAY_ONET')), value: onetCode }]),
      ...(rapidsCode === null ? [] : [{ label: say(scheduleWord('PATHWAY_RAPIDS')), value: rapidsCode }]),
    ],
    { columns: 3 },
  )
  heading(sheet, say(documentWord('REQUIREMENTS')))
  table(sheet, {
    look: 'OPEN',
    columns: [
      { title: say(documentWord('REQUIREMENT')), width: 'REST' },
      { title: say(documentWord('REQUIREMENT_ASKS')), width: 216 },
    ],
    rows: requirements.map((one) => ({
      cells: [
        {
          paragraphs: [
            paragraph(one.title, TEXT.strong),
            paragraph(say(kindInWords(one, country)), TEXT.small),
          ],
        },
        {
          paragraphs: askedInWords(one).map((line) =>
            paragraph(typeof line === 'string' ? line : say(line), TEXT.body),
          ),
        },
      ],
    })),
  })
  named(sheet, say(scheduleWord('PATHWAY_WAYS_IN')), particulars.entryRoutes)
  named(
    sheet,
    say(scheduleWord('PATHWAY_PRIOR')),
    particulars.priorQualifications.map(({ name, creditTransfer }) => ({
      name: creditTransfer ? say(scheduleWord('PATHWAY_CREDIT_TRANSFERS', { qualification: name })) : name,
    })),
  )
  named(sheet, say(scheduleWord('PATHWAY_WAYS_OF_TEACHING')), particulars.deliveryMethods)
  named(sheet, say(scheduleWord('PATHWAY_WAYS_ON')), particulars.progression)
}

function named(sheet: Sheet, title: string, items: readonly { name: string }[]) {
  if (items.length === 0) return
  heading(sheet, title)
  list(
    sheet,
    items.map(({ name }) => name),
  )
}
