import type { ReviewParty } from '@journeyline/domain/reviews/review-parties'
import type { Temporal } from 'temporal-polyfill'
import { text } from '../../pdf/flow.ts'
import { paragraph } from '../../pdf/lines.ts'
import { TEXT } from '../../pdf/look.ts'
import type { Sheet } from '../../pdf/sheet.ts'
import { table } from '../../pdf/table.ts'
import { documentWord } from '../words.ts'
import { learningWord } from './words.ts'

/** A review that was held, and which parties have signed it. */
export type ReviewOfRecord = { heldOn: Temporal.PlainDate; signedBy: readonly ReviewParty[] }

/** Each review by its day, with who has signed; what was said stays with the review. */
export function reviewsTable(sheet: Sheet, reviews: readonly ReviewOfRecord[]) {
  const { say } = sheet
  if (reviews.length === 0) return text(sheet, say(learningWord('LEARNING_REVIEWS_NONE')))
  table(sheet, {
    look: 'OPEN',
    columns: [
      { title: say(learningWord('LEARNING_HELD_ON')), width: 128 },
      { title: say(learningWord('LEARNING_SIGNED_BY')), width: 'REST' },
    ],
    rows: reviews.map(({ heldOn, signedBy }) => {
      const signed =
        signedBy.length > 0
          ? learningWord('LEARNING_SIGNED_BY_ALL', { parties: [...signedBy] })
          : learningWord('LEARNING_NOT_SIGNED')
      return {
        cells: [
          { paragraphs: [paragraph(say(documentWord('DAY', { day: heldOn })), TEXT.figure)] },
          { paragraphs: [paragraph(say(signed), TEXT.body)] },
        ],
      }
    }),
  })
}
