import { UiLink } from '@journeyline/ui/ui-link.tsx'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import type { ApprenticeTable_PlacementFragment } from '../generated/graphql.ts'
import layout from '../looks/layout.module.css'
import words from '../looks/words.module.css'
import { type Attention, attentionFor } from './attention.ts'
import { apprenticeMessages } from './messages.ts'

/** How many names a short list holds. */
const SHOWN = 5

/** The apprentices an employer should look at, each with the reason; one sentence when there is nobody. */
export function NeedsAttention({
  apprentices,
}: {
  apprentices: readonly ApprenticeTable_PlacementFragment[]
}) {
  const t = useMessages(apprenticeMessages)
  const found = apprentices
    .flatMap((apprentice) => {
      const attention = attentionFor(apprentice)
      return attention ? [{ ...apprentice, attention }] : []
    })
    .sort((one, other) => daysOf(other.attention) - daysOf(one.attention))
  if (found.length === 0) return <p>{t('allWell', { count: apprentices.length })}</p>
  return (
    <ul className={layout.rows} aria-label={t('attention')}>
      {found.slice(0, SHOWN).map(({ id, apprenticeName, attention }) => (
        <li key={id} className={layout.line}>
          <UiLink to={`/apprentices/${id}`} className={`jl-link ${words.name}`}>
            {apprenticeName}
          </UiLink>
          <span>
            {attention.why === 'BEHIND'
              ? t('behindWith', { days: attention.days, title: attention.with })
              : t('whyNO_SUPERVISOR')}
          </span>
        </li>
      ))}
      {found.length > SHOWN && (
        <li className="jl-dim">{t('attentionMore', { count: found.length - SHOWN })}</li>
      )}
    </ul>
  )
}

/** Who has no supervisor comes first, then who is furthest behind. */
const daysOf = (attention: Attention) =>
  attention.why === 'BEHIND' ? attention.days : Number.MAX_SAFE_INTEGER
