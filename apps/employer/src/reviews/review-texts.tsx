import { useMessages } from '@journeyline/ui/words/messages.tsx'
import words from '../looks/words.module.css'
import { reviewMessages } from './messages.ts'

const TEXTS = ['onTheJob', 'offTheJob', 'support', 'goals'] as const

/** What a review says, in the order in which it was talked about. */
export function ReviewTexts({ review }: { review: Record<(typeof TEXTS)[number], string> }) {
  const t = useMessages(reviewMessages)
  return (
    <dl className={words.meanings}>
      {TEXTS.map((text) => (
        <div key={text}>
          <dt>{t(text)}</dt>
          <dd className={words.prose}>
            {review[text] || <span className="jl-dim">{t('nothingWritten')}</span>}
          </dd>
        </div>
      ))}
    </dl>
  )
}
