import type { Words } from '@journeyline/domain/words/words'
import { paragraph } from '../../pdf/lines.ts'
import { TEXT } from '../../pdf/look.ts'
import type { Sheet } from '../../pdf/sheet.ts'
import { table } from '../../pdf/table.ts'
import type { Row } from '../../pdf/table-layout.ts'
import { documentWord } from '../words.ts'
import { learningWord } from './words.ts'

/** Minutes of a kind of learning. */
export type MinutesOfLearning = {
  approved: number
  waiting: number
  /** What the version asks for; null where it asks for nothing of this kind. */
  asked: number | null
  /** What of the approved minutes is credit for before the start, by the award's name; null where it is for none. */
  beforeStart: readonly { award: string | null; minutes: number }[]
}

export type HoursOfRecord = { onTheJob: MinutesOfLearning; offTheJob: MinutesOfLearning }

/** Hours on and off the job: approved, asked for and waiting; what counts from before the start stands apart. */
export function hoursTable(sheet: Sheet, { onTheJob, offTheJob }: HoursOfRecord) {
  const { say } = sheet
  table(sheet, {
    look: 'OPEN',
    columns: [
      { title: '', width: 'REST' },
      { title: say(learningWord('LEARNING_HOURS_ARE')), width: 88, align: 'END' },
      { title: say(learningWord('LEARNING_HOURS_ASKED')), width: 88, align: 'END' },
      { title: say(learningWord('LEARNING_HOURS_WAIT')), width: 120, align: 'END' },
    ],
    rows: [
      ...rowsOf(learningWord('LEARNING_ON_THE_JOB'), onTheJob, say),
      ...rowsOf(learningWord('LEARNING_OFF_THE_JOB'), offTheJob, say),
    ],
  })
}

function rowsOf(name: Words, minutes: MinutesOfLearning, say: (words: Words) => string): Row[] {
  const hours = (count: number | null) => ({
    paragraphs:
      count === null ? [] : [paragraph(say(documentWord('HOURS', { minutes: count })), TEXT.figure)],
  })
  const { approved, asked, waiting, beforeStart } = minutes
  return [
    {
      cells: [
        { paragraphs: [paragraph(say(name), TEXT.strong)] },
        hours(approved),
        hours(asked),
        hours(waiting),
      ],
    },
    ...beforeStart.map(({ award, minutes: credited }) => ({
      cells: [
        { paragraphs: [paragraph(say(beforeStartInWords(award)), TEXT.body)] },
        hours(credited),
        hours(null),
        hours(null),
      ],
    })),
  ]
}

function beforeStartInWords(award: string | null): Words {
  return award === null
    ? learningWord('LEARNING_BEFORE_START_PLAIN')
    : learningWord('LEARNING_BEFORE_START', { award })
}
