import type { ScheduleHead } from '@journeyline/domain/programs/particulars'
import { PROGRAM_TYPES, type ProgramType, type Standard } from '@journeyline/domain/programs/standard'
import type { Words } from '@journeyline/domain/words/words'
import { text } from '../../pdf/flow.ts'
import { type FormRow, form, ticks } from '../../pdf/form.ts'
import { TEXT } from '../../pdf/look.ts'
import type { Sheet } from '../../pdf/sheet.ts'
import { scheduleWord } from './words.ts'

/** The fields at the head of the form, in its order and words, and how the source prints the codes. */
export function scheduleHead(sheet: Sheet, { type, particulars }: Standard) {
  const { say } = sheet
  const { occupation, onetCode, rapidsCode, head } = particulars
  form(sheet, [
    [
      {
        parts: 5,
        fields: [{ label: say(scheduleWord('FORM_TITLE')) }, { label: '', value: occupation }],
      },
      {
        parts: 2,
        fields: [
          { label: say(scheduleWord('FORM_ONET')), value: onetCode ?? '' },
          { label: say(scheduleWord('FORM_RAPIDS')), value: rapidsCode ?? '' },
        ],
      },
    ],
    ...headRows(head, type, say),
  ])
  const printed = particulars.printedOnetCodes.filter(({ code }) => code !== onetCode)
  if (printed.length > 0) {
    const places = printed.map(({ place, code }) => `${code} (${place})`)
    sheet.skip(4)
    text(sheet, say(scheduleWord('FORM_PRINTED_ONET', { places })), TEXT.small)
  }
}

function headRows(head: ScheduleHead, type: ProgramType, say: (words: Words) => string): FormRow[] {
  const whole = (label: string, value: string): FormRow => [{ parts: 1, fields: [{ label, value }] }]
  const stackable = ticks([
    { word: say(scheduleWord('FORM_YES')), ticked: head.stackable === true },
    { word: say(scheduleWord('FORM_NO')), ticked: head.stackable === false },
  ])
  const types = ticks(
    PROGRAM_TYPES.map((known) => ({
      word: say(scheduleWord(`FORM_TYPE_${known}`)),
      ticked: known === type,
    })),
  )
  return [
    whole(say(scheduleWord('FORM_JOB_TITLE')), head.jobTitle),
    [
      { parts: 1, fields: [{ label: say(scheduleWord('FORM_LEVEL')), value: head.level }] },
      { parts: 1, fields: [{ label: say(scheduleWord('FORM_SPECIALIZATION')), value: head.specialization }] },
    ],
    whole(say(scheduleWord('FORM_STACKABLE')), stackable),
    whole(say(scheduleWord('FORM_BASE_OCCUPATION')), head.baseOccupation),
    whole(say(scheduleWord('FORM_CONTACT')), head.contactName),
    [
      { parts: 3, fields: [{ label: say(scheduleWord('FORM_ADDRESS')), value: head.contactAddress }] },
      { parts: 2, fields: [{ label: say(scheduleWord('FORM_PHONE')), value: head.contactPhone }] },
      { parts: 2, fields: [{ label: say(scheduleWord('FORM_EMAIL')), value: head.contactEmail }] },
    ],
    [
      { parts: 5, fields: [{ label: say(scheduleWord('FORM_TYPE')), value: types }] },
      { parts: 2, fields: [{ label: say(scheduleWord('FORM_PREREQUISITES')), value: head.prerequisites }] },
    ],
  ]
}
