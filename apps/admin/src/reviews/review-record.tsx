import { ActButton } from '@journeyline/ui/acts/act.tsx'
import { Facts } from '@journeyline/ui/page/facts.tsx'
import { ObjectPage } from '@journeyline/ui/page/object-page.tsx'
import { Section } from '@journeyline/ui/page/section.tsx'
import { useFormats, useMessages } from '@journeyline/ui/words/messages.tsx'
import { IconArrowLeft, IconPrinter } from '@tabler/icons-react'
import { reviewMessages } from './messages.ts'
import { type ReviewDialog, useReviewActs } from './review-acts.ts'
import type { Review } from './review-fragment.ts'
import classes from './review-record.module.css'
import { ReviewStatusTag } from './review-status-tag.tsx'
import { ReviewTexts } from './review-texts.tsx'
import { SignatureList } from './signature-list.tsx'

type Props = {
  review: Review
  /** Where all reviews of the learner are. */
  all: string
  open: (dialog: ReviewDialog) => void
}

/** A review as a record: its days, what was said, who signed; it prints as one sheet. */
export function ReviewRecord({ review, all, open }: Props) {
  const t = useMessages(reviewMessages)
  const format = useFormats()
  const acts = useReviewActs(open)
  const { status, heldOn, plannedOn } = review
  const title = t(heldOn ? 'reviewOf' : 'reviewPlannedFor', { day: format.day(heldOn ?? plannedOn) })
  const facts = (
    <Facts
      title={t('review')}
      items={[
        { label: t('status'), value: <ReviewStatusTag status={status} /> },
        { label: t('plannedFor'), value: format.day(plannedOn) },
        { label: t('heldOn'), value: heldOn && format.day(heldOn) },
      ]}
    />
  )
  return (
    <ObjectPage facts={facts}>
      <div className={`${classes.bar} jl-noprint`}>
        <ActButton act={{ label: t('allReviews'), to: all, icon: IconArrowLeft }} />
        {status === 'PLANNED' && <ActButton act={acts.hold(review)} primary />}
        {status !== 'CANCELLED' && <ActButton act={acts.edit(review)} />}
        <ActButton act={{ label: t('print'), onClick: () => window.print(), icon: IconPrinter }} />
      </div>
      <Section title={title}>
        <ReviewTexts review={review} />
      </Section>
      <Section title={t('signatures')}>
        <SignatureList review={review} open={open} />
      </Section>
    </ObjectPage>
  )
}
