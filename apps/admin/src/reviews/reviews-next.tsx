import { labelOf } from '@journeyline/app-kit/label-of'
import { isActiveStage, type Stage } from '@journeyline/domain/enrollments/stages'
import { daysBetween, parseLocalDate } from '@journeyline/domain/local-date'
import { REVIEW_DUE_SOON_DAYS } from '@journeyline/domain/reviews/review-schedule'
import { NextStep } from '@journeyline/ui/page/next-step.tsx'
import { todayIso } from '@journeyline/ui/words/format'
import { useFormats, useMessages } from '@journeyline/ui/words/messages.tsx'
import { sponsorNow } from '@journeyline/ui/words/sponsor-clock'
import { reviewMessages } from './messages.ts'
import { type ReviewDialog, useReviewActs } from './review-acts.ts'
import type { Review } from './review-fragment.ts'
import { SignatureList } from './signature-list.tsx'

type Props = {
  learnerName: string
  stage: Stage
  schedule: { dueOn: string | null; overdueDays: number | null }
  reviews: readonly Review[]
  onPlan: () => void
  open: (dialog: ReviewDialog) => void
}

/** What is next: who is awaited to sign, what is to be held, or the next review to plan. */
export function ReviewsNext({ learnerName, stage, schedule, reviews, onPlan, open }: Props) {
  const t = useMessages(reviewMessages)
  const held = reviews.filter(({ status }) => status === 'HELD')
  const planned = reviews.find(({ status }) => status === 'PLANNED')
  const goesOn = isActiveStage(stage)
  return (
    <>
      {held.map((review) => (
        <SignNext key={review.id} review={review} open={open} />
      ))}
      {planned && <HoldNext review={planned} schedule={schedule} open={open} />}
      {!planned && goesOn && (held.length === 0 || isSoon(schedule.dueOn)) && (
        <PlanNext schedule={schedule} onPlan={onPlan} />
      )}
      {!planned && !goesOn && held.length === 0 && (
        <NextStep tone="done" title={t('nextOver')} text={t('nextOverText', { name: learnerName })} />
      )}
    </>
  )
}

function SignNext({ review, open }: { review: Review; open: (dialog: ReviewDialog) => void }) {
  const t = useMessages(reviewMessages)
  const format = useFormats()
  const acts = useReviewActs(open)
  const awaited = review.signatures.find(({ party }) => party === review.awaitedParty)
  const disputing = review.signatures.find(({ dispute }) => dispute?.answer === null)
  const day = format.day(review.heldOn ?? review.plannedOn)
  if (disputing)
    return (
      <NextStep
        tone="act"
        title={t('nextAnswer', { name: disputing.name })}
        text={t('nextAnswerText', { day })}
        act={acts.answer(review, disputing)}
        other={[acts.edit(review), acts.parties(review)]}
      >
        <SignatureList review={review} open={open} exceptId={disputing.id} />
      </NextStep>
    )
  if (!awaited) return null
  const isMine = awaited.isViewers
  const link = acts.link(
    review,
    awaited,
    awaited.linkExpiresAt ? t('makeNewLink') : t('makeLinkFor', { name: awaited.name }),
  )
  const { linkExpiresAt: until } = awaited
  const linkWorks = until !== null && Date.parse(until) > sponsorNow().getTime()
  const act = isMine ? acts.sign(review, awaited) : awaited.hasAccount || linkWorks ? null : link
  return (
    <NextStep
      tone={act ? 'act' : 'wait'}
      title={isMine ? t('nextSignMine', { day }) : t('nextSign', { name: awaited.name })}
      text={t('nextSignHeld', { day })}
      {...(until && linkWorks ? { until } : {})}
      {...(act ? { act } : {})}
      other={[acts.edit(review), acts.parties(review)]}
    >
      <SignatureList review={review} open={open} exceptId={act ? awaited.id : undefined} />
    </NextStep>
  )
}

type HoldProps = Pick<Props, 'schedule' | 'open'> & { review: Review }

function HoldNext({ review, schedule: { dueOn, overdueDays }, open }: HoldProps) {
  const t = useMessages(reviewMessages)
  const format = useFormats()
  const acts = useReviewActs(open)
  const { plannedOn } = review
  const hasCome = plannedOn <= todayIso()
  const parties = format.list(
    review.signatures.map(({ name, party }) => `${name} (${labelOf('reviewParty', party).toLowerCase()})`),
  )
  return (
    <NextStep
      tone={hasCome ? 'act' : 'wait'}
      title={t('nextHold', { day: format.day(plannedOn) })}
      text={t(hasCome ? 'nextHoldPast' : 'nextHoldText', { parties })}
      {...(hasCome ? {} : { until: plannedOn })}
      act={hasCome ? acts.hold(review) : acts.edit(review)}
      other={[
        hasCome ? acts.edit(review) : acts.hold(review),
        acts.move(review),
        acts.parties(review),
        acts.cancel(review),
      ]}
    >
      {overdueDays !== null && overdueDays > 0 && dueOn !== null && (
        <p>{t('nextOverdueToo', { day: format.day(dueOn), days: overdueDays })}</p>
      )}
    </NextStep>
  )
}

type PlanProps = Pick<Props, 'schedule' | 'onPlan'>

function PlanNext({ schedule: { dueOn, overdueDays }, onPlan }: PlanProps) {
  const t = useMessages(reviewMessages)
  const format = useFormats()
  const isLate = overdueDays !== null && overdueDays > 0
  const text =
    dueOn === null
      ? t('nextPlanFree')
      : isLate
        ? t('nextPlanOverdue', { days: overdueDays })
        : t('nextPlanDue', { day: format.day(dueOn) })
  return (
    <NextStep
      tone={isSoon(dueOn) ? 'act' : 'wait'}
      title={t(isLate ? 'nextPlanOverdueTitle' : 'nextPlanTitle')}
      text={text}
      act={{ label: t('plan'), onClick: onPlan }}
    />
  )
}

/** Whether it is time to plan: the due day has passed, or comes within the days that the list of reviews looks ahead. */
function isSoon(dueOn: string | null): boolean {
  const [due, today] = [parseLocalDate(dueOn ?? ''), parseLocalDate(todayIso())]
  return due !== null && today !== null && daysBetween(today, due) <= REVIEW_DUE_SOON_DAYS
}
