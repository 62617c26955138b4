import { labelOf } from '@journeyline/app-kit/label-of'
import type { ReviewStatus } from '@journeyline/domain/reviews/review-status'
import { Tag } from '@journeyline/ui/identity/tag.tsx'

const tones = { PLANNED: 'info', HELD: 'warn', SIGNED: 'good', CANCELLED: 'plain' } as const

/** Where a review stands, in a word. */
export function ReviewStatusTag({ status }: { status: ReviewStatus }) {
  return <Tag tone={tones[status]}>{labelOf('reviewStatus', status)}</Tag>
}
