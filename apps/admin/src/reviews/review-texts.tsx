import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { reviewMessages } from './messages.ts'
import type { Review } from './review-fragment.ts'
import classes from './review-texts.module.css'

/** The texts of a review, in the order of the form. */
export const REVIEW_TEXTS = ['onTheJob', 'offTheJob', 'support', 'goals'] as const

/** What a review says. */
export function ReviewTexts({ review }: { review: Pick<Review, (typeof REVIEW_TEXTS)[number]> }) {
  const t = useMessages(reviewMessages)
  return (
    <dl className={classes.texts}>
      {REVIEW_TEXTS.map((text) => (
        <div key={text}>
          <dt>{t(text)}</dt>
          <dd>{review[text] || <span className="jl-dim">{t('nothingWritten')}</span>}</dd>
        </div>
      ))}
    </dl>
  )
}
