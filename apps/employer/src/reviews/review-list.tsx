import type { FragmentType } from '@apollo/client'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { Button } from '@mantine/core'
import layout from '../looks/layout.module.css'
import { reviewMessages } from './messages.ts'
import { ReviewCard } from './review-card.tsx'
import type { ApprenticeReview } from './review-fragment.ts'

type Props = {
  label: string
  reviews: readonly ({ id: string } & FragmentType<ApprenticeReview>)[]
  /** Whether each is open from the beginning: those that wait for the viewer. */
  open?: boolean
  onMore?: (() => void) | undefined
  loadingMore?: boolean
}

/** Reviews, each to be opened and read, and signed where it is the viewer's turn. */
export function ReviewList({ label, reviews, open = false, onMore, loadingMore = false }: Props) {
  const t = useMessages(reviewMessages)
  return (
    <>
      <ul className={layout.rows} aria-label={label}>
        {reviews.map((review) => (
          <ReviewCard key={review.id} review={review} open={open} />
        ))}
      </ul>
      {onMore && (
        <Button className={layout.more} variant="default" onClick={onMore} loading={loadingMore}>
          {t('more')}
        </Button>
      )}
    </>
  )
}
