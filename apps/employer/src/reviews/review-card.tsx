import type { FragmentType } from '@apollo/client'
import { useSuspenseFragment } from '@apollo/client/react'
import { labelOf } from '@journeyline/app-kit/label-of'
import { mayDisputeReview } from '@journeyline/domain/reviews/review-dispute'
import { awaitedParty } from '@journeyline/domain/reviews/review-signing'
import { Tag } from '@journeyline/ui/identity/tag.tsx'
import { useFormats, useMessages } from '@journeyline/ui/words/messages.tsx'
import { IconChevronDown } from '@tabler/icons-react'
import layout from '../looks/layout.module.css'
import words from '../looks/words.module.css'
import { DisputeForm } from './dispute-form.tsx'
import { useDisputeReview } from './dispute-review.ts'
import { reviewMessages } from './messages.ts'
import styles from './review-card.module.css'
import { type ApprenticeReview, ApprenticeReview_review } from './review-fragment.ts'
import { ReviewTexts } from './review-texts.tsx'
import { SignForm } from './sign-form.tsx'
import { SignerList } from './signer-list.tsx'
import { toSign } from './to-sign.ts'

const tones = { PLANNED: 'info', HELD: 'warn', SIGNED: 'good', CANCELLED: 'plain' } as const

type Props = {
  review: FragmentType<ApprenticeReview>
  /** Whether it is open from the beginning. */
  open?: boolean
}

/** One review: who, when, whose turn it is; opened, what was said, who signs, and the form when it is the viewer's turn. */
export function ReviewCard({ review: from, open = false }: Props) {
  const t = useMessages(reviewMessages)
  const format = useFormats()
  const { data: review } = useSuspenseFragment({ fragment: ApprenticeReview_review, from })
  const { status, heldOn, plannedOn, signatures, apprenticeName } = review
  const party = awaitedParty(toSign(review))
  const awaited = signatures.find((signature) => signature.party === party)
  const mine = signatures.find(({ isViewers }) => isViewers)
  const when = heldOn
    ? t('heldOn', { day: format.day(heldOn) })
    : t('plannedFor', { day: format.day(plannedOn) })
  const disputing = signatures.find(({ dispute }) => dispute?.answer === null)
  const turn = disputing
    ? t('isDisputed', { name: disputing.name })
    : awaited && (awaited.isViewers ? t('youSignNext') : t('signsNext', { name: awaited.name }))
  return (
    <li className={styles.review}>
      <details open={open}>
        <summary>
          <span className={layout.head}>
            <strong>{t('reviewOf', { name: apprenticeName })}</strong>
            <Tag tone={tones[status]}>{labelOf('reviewStatus', status)}</Tag>
          </span>
          <span className={`jl-dim ${words.facts}`}>
            <span>{when}</span>
            {turn && <span>{turn}</span>}
          </span>
          <IconChevronDown className={styles.mark} size={18} />
        </summary>
        <div className={styles.body}>
          {status !== 'PLANNED' && status !== 'CANCELLED' && <ReviewTexts review={review} />}
          <SignerList review={review} mine={mine?.party ?? null} />
          {awaited?.isViewers && <SignForm review={review} />}
          {mine && mayDisputeReview(toSign(review), mine.party).allowed && <Dispute review={review} />}
        </div>
      </details>
    </li>
  )
}

function Dispute({ review }: { review: ApprenticeReview }) {
  return <DisputeForm dispute={useDisputeReview(review)} />
}
