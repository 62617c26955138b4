import { labelOf } from '@journeyline/app-kit/label-of'
import { ActButton } from '@journeyline/ui/acts/act.tsx'
import { useFormats, useMessages } from '@journeyline/ui/words/messages.tsx'
import { sponsorNow } from '@journeyline/ui/words/sponsor-clock'
import { IconCheck, IconCircleDashed, IconClock } from '@tabler/icons-react'
import { reviewMessages } from './messages.ts'
import { type ReviewDialog, useReviewActs } from './review-acts.ts'
import type { Review, Signature } from './review-fragment.ts'
import classes from './signature-list.module.css'

type Props = {
  review: Review
  /** Opens a dialog; without it the list is only read. */
  open?: (dialog: ReviewDialog) => void
  /** A signature whose act stands elsewhere. */
  exceptId?: string | undefined
}

/** Who signs in which order: who has, who is next and how, who comes later; and what the others wrote. */
export function SignatureList({ review, open, exceptId }: Props) {
  const t = useMessages(reviewMessages)
  return (
    <ul className={classes.signatures} aria-label={t('signatures')}>
      {review.signatures.map((signature) => (
        <Line
          key={signature.id}
          review={review}
          signature={signature}
          {...(open && signature.id !== exceptId ? { open } : {})}
        />
      ))}
    </ul>
  )
}

const icons = { signed: IconCheck, next: IconClock, later: IconCircleDashed }

type LineProps = Pick<Props, 'review' | 'open'> & { signature: Signature }

function Line({ review, signature, open }: LineProps) {
  const state = signature.signedAt ? 'signed' : review.awaitedParty === signature.party ? 'next' : 'later'
  const Icon = icons[state]
  return (
    <li className={classes.signature} data-state={state}>
      <span className={classes.mark}>
        <Icon size={16} stroke={2} />
      </span>
      <div className={classes.who}>
        <strong>{signature.name}</strong> · {labelOf('reviewParty', signature.party)}
        <div className="jl-dim">
          <State review={review} signature={signature} />
        </div>
        {signature.comment && <div className={classes.comment}>{signature.comment}</div>}
        {signature.dispute && <Dispute dispute={signature.dispute} />}
      </div>
      {open && review.status === 'HELD' && !signature.signedAt && (
        <div className="jl-noprint">
          <LineAct review={review} signature={signature} open={open} />
        </div>
      )}
    </li>
  )
}

function State({ review, signature }: LineProps) {
  const t = useMessages(reviewMessages)
  const format = useFormats()
  const { signedAt, signedName, name, party } = signature
  if (signedAt) {
    const when = t('signedOn', { when: format.instant(signedAt) })
    return <>{[signedName === name ? when : `${when}, ${asOther()}`, ...maker()].join(' · ')}</>
  }
  if (review.status === 'CANCELLED') return <>{t('didNotSign')}</>
  const turn =
    signature.dispute?.answer === null
      ? t('disputes')
      : t(review.awaitedParty === party ? 'signsNext' : 'signsLater')
  return <>{[turn, ...waysOf()].join(' · ')}</>

  /** The name that was signed with, and why it is not the one that was planned. */
  function asOther() {
    const as = t('signedAs', { name: signedName ?? '' })
    return signature.otherNameReason ? `${as} (${signature.otherNameReason})` : as
  }

  function maker() {
    return signature.linkMadeBy ? [t('linkMadeBy', { who: signature.linkMadeBy.label })] : []
  }

  function waysOf() {
    if (signature.hasAccount) return [t(party === 'TUTOR' ? 'signsHere' : 'signsInPortal')]
    if (review.status !== 'HELD') return [t('byLink')]
    return [linkOf(signature.linkExpiresAt), ...maker()]
  }

  function linkOf(expiresAt: string | null) {
    if (expiresAt === null) return t('noLink')
    const works = Date.parse(expiresAt) > sponsorNow().getTime()
    return t(works ? 'linkUntil' : 'linkExpired', { day: format.day(expiresAt) })
  }
}

function LineAct({ review, signature, open }: Required<LineProps>) {
  const t = useMessages(reviewMessages)
  const acts = useReviewActs(open)
  if (signature.dispute?.answer === null) return <ActButton size="xs" act={acts.answer(review, signature)} />
  if (signature.isViewers) return <ActButton size="xs" act={acts.sign(review, signature)} />
  if (signature.hasAccount) return null
  const label = t(signature.linkExpiresAt ? 'makeNewLink' : 'makeLink')
  return <ActButton size="xs" act={acts.link(review, signature, label)} />
}

/** What a party said instead of signing, and what staff answered. */
function Dispute({ dispute: { reason, answer } }: { dispute: NonNullable<Signature['dispute']> }) {
  const t = useMessages(reviewMessages)
  return (
    <dl className={classes.dispute}>
      <dt>{t('disputed')}</dt>
      <dd>{reason}</dd>
      {answer !== null && (
        <>
          <dt>{t('answered')}</dt>
          <dd>{answer}</dd>
        </>
      )}
    </dl>
  )
}
