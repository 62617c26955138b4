import type { ScheduleHead } from '@journeyline/domain/programs/particulars'
import type { ProgramType, Standard } from '@journeyline/domain/programs/standard'
import { text } from '../pdf/flow.ts'
import { type FormRow, form, ticks } from '../pdf/form.ts'
import { TEXT } from '../pdf/look.ts'
import type { Sheet } from '../pdf/sheet.ts'

/** The fields at the head of the form, in its order and words (B2-B24), and how the source prints the codes (Q1). */
export function scheduleHead(sheet: Sheet, { type, particulars }: Standard) {
  const { occupation, onetCode, rapidsCode, head } = particulars
  form(sheet, [
    [
      {
        parts: 5,
        fields: [{ label: 'WORK PROCESS SCHEDULE' }, { label: '', value: occupation }],
      },
      {
        parts: 2,
        fields: [
          { label: 'O*NET Code:', value: onetCode ?? '' },
          { label: 'RAPIDS Code:', value: rapidsCode ?? '' },
        ],
      },
    ],
    ...headRows(head, type),
  ])
  const printed = particulars.printedOnetCodes.filter(({ code }) => code !== onetCode)
  if (printed.length > 0) {
    const places = printed.map(({ place, code }) => `${code} (${place})`)
    sheet.skip(4)
    text(sheet, `The source prints the O*NET code as ${AND.format(places)}.`, TEXT.small)
  }
}

const AND = new Intl.ListFormat('en-US')

const TYPES: readonly [ProgramType, string][] = [
  ['COMPETENCY_BASED', 'Competency-Based'],
  ['TIME_BASED', 'Time-Based'],
  ['HYBRID', 'Hybrid'],
]

function headRows(head: ScheduleHead, type: ProgramType): FormRow[] {
  const whole = (label: string, value: string): FormRow => [{ parts: 1, fields: [{ label, value }] }]
  const stackable = ticks([
    { word: 'yes', ticked: head.stackable === true },
    { word: 'no', ticked: head.stackable === false },
  ])
  const types = ticks(TYPES.map(([known, word]) => ({ word, ticked: known === type })))
  return [
    whole('JOB TITLE:', head.jobTitle),
    [
      { parts: 1, fields: [{ label: 'LEVEL:', value: head.level }] },
      { parts: 1, fields: [{ label: 'SPECIALIZATION:', value: head.specialization }] },
    ],
    whole('STACKABLE PROGRAM', stackable),
    whole('BASE OCCUPATION NAME:', head.baseOccupation),
    whole('Company Contact: Name', head.contactName),
    [
      { parts: 3, fields: [{ label: 'Address:', value: head.contactAddress }] },
      { parts: 2, fields: [{ label: 'Phone', value: head.contactPhone }] },
      { parts: 2, fields: [{ label: 'Email', value: head.contactEmail }] },
    ],
    [
      { parts: 5, fields: [{ label: 'Apprenticeship Type:', value: types }] },
      { parts: 2, fields: [{ label: 'Prerequisites', value: head.prerequisites }] },
    ],
  ]
}
