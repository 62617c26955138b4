import { useSuspenseQuery } from '@apollo/client/react'
import { ActButton } from '@journeyline/ui/acts/act.tsx'
import { Section } from '@journeyline/ui/page/section.tsx'
import { UiLink } from '@journeyline/ui/ui-link.tsx'
import { Ago } from '@journeyline/ui/words/ago.tsx'
import { useFormats, useMessages } from '@journeyline/ui/words/messages.tsx'
import { graphql } from '../generated/gql.ts'
import layout from '../looks/layout.module.css'
import words from '../looks/words.module.css'
import { hoursMessages } from './messages.ts'

const SentBackQuery = graphql(`
  query SentBack {
    viewer {
      employer {
        id
        sentBack: hoursEntries(filter: { statuses: [REJECTED], sentAgain: false }, first: 20) {
          totalCount
          edges {
            node {
              id
              onDay
              minutes
              decisionReason
              decidedAt
              decidedBy {
                label
              }
              placement {
                id
                apprenticeName
              }
            }
          }
        }
      }
    }
  }
`)

/** Hours that were sent back and not sent again yet, so that they are not lost; nothing when there are none. */
export function SentBack() {
  const t = useMessages(hoursMessages)
  const format = useFormats()
  const { data } = useSuspenseQuery(SentBackQuery, { fetchPolicy: 'cache-and-network' })
  const list = data.viewer?.employer?.sentBack
  if (!list || list.edges.length === 0) return null
  const left = list.totalCount - list.edges.length
  return (
    <Section title={t('sentBack')} note={t('sentBackNote')}>
      <ul className={layout.rows} aria-label={t('sentBack')}>
        {list.edges.map(({ node: { id, placement, decidedBy, ...entry } }) => (
          <li key={id} className={layout.line}>
            <div>
              <p>
                {placement && (
                  <UiLink to={`/apprentices/${placement.id}`} className="jl-link">
                    {placement.apprenticeName}
                  </UiLink>
                )}{' '}
                <span className="jl-num">
                  {format.day(entry.onDay, 'weekday')} · {format.hours(entry.minutes)}
                </span>
              </p>
              <p className={words.prose}>{entry.decisionReason}</p>
              <p className="jl-dim">
                {t('sentBackBy', { name: decidedBy?.label ?? '' })}{' '}
                {entry.decidedAt && <Ago day={entry.decidedAt} />}
              </p>
            </div>
            {placement && (
              <ActButton act={{ label: t('sendAgain'), to: `/apprentices/${placement.id}?again=${id}` }} />
            )}
          </li>
        ))}
      </ul>
      {left > 0 && <p className="jl-dim">{t('sentBackMore', { count: left })}</p>}
    </Section>
  )
}
