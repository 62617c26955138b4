import { Section } from '@journeyline/ui/page/section.tsx'
import { UiLink } from '@journeyline/ui/ui-link.tsx'
import { useFormats, useMessages } from '@journeyline/ui/words/messages.tsx'
import { graphql } from '../generated/gql.ts'
import type { FormerApprentices_PlacementFragment } from '../generated/graphql.ts'
import layout from '../looks/layout.module.css'
import words from '../looks/words.module.css'
import { apprenticeMessages } from './messages.ts'

graphql(`
  fragment FormerApprentices_placement on Placement {
    id
    apprenticeName
    startedOn
    endedOn
    worksite {
      id
      name
    }
  }
`)

type Props = { apprentices: readonly FormerApprentices_PlacementFragment[]; total: number }

/** Whose employment ended, and when; nothing when there is nobody. */
export function FormerApprentices({ apprentices, total }: Props) {
  const t = useMessages(apprenticeMessages)
  const format = useFormats()
  if (apprentices.length === 0) return null
  const left = total - apprentices.length
  return (
    <Section title={t('former')}>
      <ul className={layout.rows} aria-label={t('former')}>
        {apprentices.map(({ id, apprenticeName, startedOn, endedOn, worksite }) => (
          <li key={id} className={layout.line}>
            <UiLink to={`/apprentices/${id}`} className={`jl-link ${words.name}`}>
              {apprenticeName}
            </UiLink>
            <span className="jl-dim">
              {endedOn && t('fromTo', { from: format.day(startedOn), to: format.day(endedOn) })}
              {worksite && ` · ${worksite.name}`}
            </span>
          </li>
        ))}
      </ul>
      {left > 0 && <p className="jl-dim">{t('formerMore', { count: left })}</p>}
    </Section>
  )
}
