import type { Act } from '@journeyline/ui/acts/act.tsx'
import { Section } from '@journeyline/ui/page/section.tsx'
import { Timeline, type TimelineItem } from '@journeyline/ui/page/timeline.tsx'
import { UiLink } from '@journeyline/ui/ui-link.tsx'
import { useFormats, useMessages } from '@journeyline/ui/words/messages.tsx'
import { IconCalendar, IconCheck, IconPencil, IconX } from '@tabler/icons-react'
import { reviewMessages } from './messages.ts'
import type { Review } from './review-fragment.ts'
import { ReviewStatusTag } from './review-status-tag.tsx'

type Props = {
  reviews: readonly Review[]
  to: (review: Review) => string
  /** Plans one more, where the rules allow it and nothing above says so already. */
  plan?: Act | undefined
}

const icons = { PLANNED: IconCalendar, HELD: IconPencil, SIGNED: IconCheck, CANCELLED: IconX }

/** Every review of the learner, the latest first, each leading to its own page. */
export function ReviewHistory({ reviews, to, plan }: Props) {
  const t = useMessages(reviewMessages)
  const item = useItem(to)
  return (
    <Section
      title={t('soFar')}
      {...(reviews.length > 0 ? { note: t('soFarNote') } : {})}
      {...(plan ? { act: plan } : {})}
    >
      {reviews.length === 0 ? (
        <p className="jl-dim">{t('none')}</p>
      ) : (
        <Timeline label={t('soFar')} items={reviews.map(item)} />
      )}
    </Section>
  )
}

function useItem(to: Props['to']) {
  const t = useMessages(reviewMessages)
  const format = useFormats()
  return (review: Review): TimelineItem => {
    const { id, status, heldOn, plannedOn } = review
    const day = heldOn ?? plannedOn
    const title = t(heldOn ? 'reviewOf' : 'reviewPlannedFor', { day: format.day(day) })
    return {
      id,
      at: day,
      icon: icons[status],
      title: (
        <>
          <UiLink className="jl-link" to={to(review)}>
            {title}
          </UiLink>{' '}
          <ReviewStatusTag status={status} />
        </>
      ),
      text: summary(review),
    }
  }

  function summary({ status, signatures, goals }: Review) {
    if (status === 'CANCELLED') return t('canceledOne')
    const names = (signed: boolean) =>
      signatures.filter(({ signedAt }) => (signedAt !== null) === signed).map(({ name }) => name)
    if (status === 'PLANNED') return format.list(names(false))
    const [signed, awaited] = [names(true), names(false)]
    return (
      <>
        {goals && <span>{goals}</span>}
        <span className="jl-dim" style={{ display: 'block' }}>
          {[
            ...(signed.length > 0 ? [t('signedBy', { names: format.list(signed) })] : []),
            ...(awaited.length > 0 ? [t('awaits', { names: format.list(awaited) })] : []),
          ].join(' · ')}
        </span>
      </>
    )
  }
}
