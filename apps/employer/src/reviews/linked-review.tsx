import { labelOf } from '@journeyline/app-kit/label-of'
import { say } from '@journeyline/app-kit/say'
import { mayDisputeReview } from '@journeyline/domain/reviews/review-dispute'
import { awaitedParty, maySignReview } from '@journeyline/domain/reviews/review-signing'
import { ActButton } from '@journeyline/ui/acts/act.tsx'
import { Door } from '@journeyline/ui/door/door.tsx'
import { Section } from '@journeyline/ui/page/section.tsx'
import { useFormats, useMessages } from '@journeyline/ui/words/messages.tsx'
import { IconPrinter } from '@tabler/icons-react'
import { useEffect, useRef, useState } from 'react'
import layout from '../looks/layout.module.css'
import words from '../looks/words.module.css'
import { useDisputeByLink } from './dispute-by-link.ts'
import { DisputeForm } from './dispute-form.tsx'
import { LinkForm } from './link-form.tsx'
import { reviewMessages } from './messages.ts'
import { ReviewTexts } from './review-texts.tsx'
import type { ReviewToSign } from './sign-by-link.ts'
import { SignerList } from './signer-list.tsx'
import { toSign } from './to-sign.ts'

/** The review behind a signing link: what is asked, what was said, who signs; then the form, or why it has to wait, or what was signed. */
export function LinkedReview({ token, review: asked }: { token: string; review: ReviewToSign }) {
  const t = useMessages(reviewMessages)
  const format = useFormats()
  const [changed, setChanged] = useState<ReviewToSign | null>(null)
  const review = changed ?? asked
  const isSigned = review.signatures.some((one) => one.party === review.party && one.signedAt !== null)
  const { party, name, heldOn, plannedOn } = review
  const nameOf = (wanted: string) => review.signatures.find((one) => one.party === wanted)?.name ?? ''
  const words = { tutor: nameOf('TUTOR'), party: labelOf('reviewParty', party).toLowerCase(), name }
  return (
    <Door
      wide
      title={t('reviewOf', { name: nameOf('APPRENTICE') })}
      {...(isSigned ? {} : { purpose: t(party === 'TUTOR' ? 'linkPurposeTutor' : 'linkPurpose', words) })}
    >
      <div className={layout.story}>
        {isSigned ? (
          <Signed review={review} apprentice={nameOf('APPRENTICE')} isNew={changed !== null} />
        ) : (
          <p>{t('linkIntro', { day: format.day(heldOn ?? plannedOn) })}</p>
        )}
        <ReviewTexts review={review} />
        <Section title={t('signatures')}>
          <SignerList review={review} mine={party} />
        </Section>
        {!isSigned && <Turn token={token} review={review} onChanged={setChanged} />}
      </div>
    </Door>
  )
}

type TurnProps = { token: string; review: ReviewToSign; onChanged: (review: ReviewToSign) => void }

/** The form when it is the holder's turn; else whose it is, and that the link keeps. Whoever does not agree says so in either case. */
function Turn({ token, review, onChanged }: TurnProps) {
  const t = useMessages(reviewMessages)
  const format = useFormats()
  const day = format.day(review.linkExpiresAt)
  const dispute = useDisputeByLink(token, onChanged)
  const mayDispute = mayDisputeReview(toSign(review), review.party).allowed
  const decision = maySignReview(toSign(review), review.party)
  if (!decision.allowed) {
    return (
      <div className={layout.story}>
        <div className={words.note} role="status">
          <h2>{t(mayDispute ? 'notYet' : 'disputedHead')}</h2>
          <p>{t('notYetText', { reason: say(decision), day })}</p>
        </div>
        {mayDispute && <DisputeForm dispute={dispute} />}
      </div>
    )
  }
  return (
    <div className={layout.story}>
      <LinkForm token={token} planned={review.name} onSigned={onChanged} />
      {mayDispute && <DisputeForm dispute={dispute} />}
      <p className="jl-dim">{t('linkLink', { day })}</p>
    </div>
  )
}

type SignedProps = { review: ReviewToSign; apprentice: string; isNew: boolean }

/** That it is done, who is next, until when it can be read here, and a way to keep it. */
function Signed({ review, apprentice, isNew }: SignedProps) {
  const t = useMessages(reviewMessages)
  const format = useFormats()
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (isNew) box.current?.focus()
  }, [isNew])
  const awaited = awaitedParty(toSign(review))
  const next = review.signatures.find(({ party }) => party === awaited)
  const mine = review.signatures.find(({ party }) => party === review.party)
  return (
    <div className={words.note} ref={box} tabIndex={-1} role="status">
      <h2>{t('thanks', { name: mine?.signedName ?? review.name })}</h2>
      <p>
        {t('thanksText', { apprentice, day: format.day(review.linkExpiresAt) })}{' '}
        {next ? t('thanksNext', { name: next.name }) : t('thanksLast')}
      </p>
      <div className="jl-noprint">
        <ActButton size="xs" act={{ label: t('print'), icon: IconPrinter, onClick: () => window.print() }} />
      </div>
    </div>
  )
}
