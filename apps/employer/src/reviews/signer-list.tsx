import { labelOf } from '@journeyline/app-kit/label-of'
import type { ReviewParty } from '@journeyline/domain/reviews/review-parties'
import { awaitedParty } from '@journeyline/domain/reviews/review-signing'
import type { ReviewStatus } from '@journeyline/domain/reviews/review-status'
import { useFormats, useMessages } from '@journeyline/ui/words/messages.tsx'
import { IconCheck, IconCircleDashed, IconClock } from '@tabler/icons-react'
import words from '../looks/words.module.css'
import { reviewMessages } from './messages.ts'
import styles from './signer-list.module.css'
import { toSign } from './to-sign.ts'

export type Signer = {
  party: ReviewParty
  name: string
  signedAt: string | null
  signedName: string | null
  otherNameReason: string | null
  comment: string | null
  dispute: { reason: string; answer: string | null } | null
  /** Who made the link that the party signs by; null for accounts, and left out for who holds a link. */
  linkMadeBy?: { label: string } | null
}

type Props = {
  review: { status: ReviewStatus; signatures: readonly Signer[] }
  /** As whom the person who looks signs; null when they do not. */
  mine: ReviewParty | null
}

/** Who signs in which order: who has, whose turn it is, and what they added. */
export function SignerList({ review, mine }: Props) {
  const t = useMessages(reviewMessages)
  const awaited = awaitedParty(toSign(review))
  return (
    <ul className={styles.signers} aria-label={t('signatures')}>
      {review.signatures.map((signer) => {
        const isNext = signer.party === awaited
        const Icon = signer.signedAt ? IconCheck : isNext ? IconClock : IconCircleDashed
        return (
          <li key={signer.party} data-signed={signer.signedAt !== null || undefined}>
            <Icon size={18} stroke={2} />
            <div>
              <strong>{signer.name}</strong>
              {signer.party === mine && ` (${t('you')})`}
              <div className="jl-dim">
                <State signer={signer} isNext={isNext} isOver={review.status === 'CANCELLED'} />
              </div>
              {signer.comment && <p className={`${words.saved} ${words.prose}`}>{signer.comment}</p>}
              {signer.dispute && <Dispute dispute={signer.dispute} />}
            </div>
          </li>
        )
      })}
    </ul>
  )
}

function State({ signer, isNext, isOver }: { signer: Signer; isNext: boolean; isOver: boolean }) {
  const t = useMessages(reviewMessages)
  const format = useFormats()
  const party = labelOf('reviewParty', signer.party)
  const { signedAt, signedName, name } = signer
  if (signedAt === null) return <>{t(isOver ? 'notSigned' : isNext ? 'next' : 'later', { party })}</>
  const when = format.day(signedAt)
  const how = t(signedName === name ? 'signedOn' : 'signedAs', { party, when, name: signedName ?? '' })
  return (
    <>
      {how}
      {signer.otherNameReason && ` (${signer.otherNameReason})`}
      {signer.linkMadeBy && ` · ${t('linkMadeBy', { who: signer.linkMadeBy.label })}`}
    </>
  )
}

function Dispute({ dispute: { reason, answer } }: { dispute: NonNullable<Signer['dispute']> }) {
  const t = useMessages(reviewMessages)
  return (
    <dl className={styles.dispute}>
      <dt>{t('disputes')}</dt>
      <dd className={words.prose}>{reason}</dd>
      <dt>{t(answer === null ? 'unanswered' : 'answered')}</dt>
      {answer !== null && <dd className={words.prose}>{answer}</dd>}
    </dl>
  )
}
