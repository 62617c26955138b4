import { useSuspenseQuery } from '@apollo/client/react'
import { say } from '@journeyline/app-kit/say'
import { mayEndDelegation, STAND_IN_DAYS } from '@journeyline/domain/hours/delegation'
import { ActButton } from '@journeyline/ui/acts/act.tsx'
import { useConfirm } from '@journeyline/ui/feedback/confirm.tsx'
import { Section } from '@journeyline/ui/page/section.tsx'
import { todayIso } from '@journeyline/ui/words/format'
import { useFormats, useMessages } from '@journeyline/ui/words/messages.tsx'
import { useState } from 'react'
import { graphql } from '../../generated/gql.ts'
import layout from '../../looks/layout.module.css'
import { useViewer } from '../../session/viewer.ts'
import { useEndDelegation } from './end-delegation.ts'
import { delegationMessages } from './messages.ts'
import { StandInDialog } from './stand-in-dialog.tsx'

const StandInsQuery = graphql(`
  query StandIns {
    viewer {
      employer {
        id
        people(first: 100) {
          edges {
            node {
              id
              name
              state
            }
          }
        }
        delegations(first: 50) {
          edges {
            node {
              id
              startsOn
              endsOn
              revokedAt
              from {
                id
                name
              }
              to {
                id
                name
              }
            }
          }
        }
      }
    }
  }
`)

/** Who decides in whose place and until when; a stand-in can be named, and ended early. */
export function StandIns() {
  const t = useMessages(delegationMessages)
  const format = useFormats()
  const confirm = useConfirm()
  const end = useEndDelegation()
  const { personId } = useViewer()
  const [naming, setNaming] = useState(false)
  const { data } = useSuspenseQuery(StandInsQuery, { fetchPolicy: 'cache-and-network' })
  const employer = data.viewer?.employer
  if (!employer) return null
  const people = employer.people.edges.map(({ node }) => node)
  const today = todayIso()
  // the latest last day comes first, so the first past one ends the list
  const standing = employer.delegations.edges
    .map(({ node }) => node)
    .filter(({ endsOn, revokedAt }) => endsOn >= today && !revokedAt)
  const refusal = people.length < 2 ? { refusal: t('alone') } : {}
  return (
    <Section
      title={t('title')}
      note={t('note', { most: STAND_IN_DAYS })}
      act={{ label: t('name'), onClick: () => setNaming(true), ...refusal }}
    >
      {standing.length === 0 ? (
        <p className="jl-dim">{t('none')}</p>
      ) : (
        <ul className={layout.rows} aria-label={t('title')}>
          {standing.map(({ id, from, to, startsOn, endsOn }) => {
            const names = { from: from.name, to: to.name }
            const ending = mayEndDelegation({
              by: { id: personId, kind: 'EMPLOYER' },
              ...inOneCompany(from, to),
            })
            return (
              <li key={id} className={layout.line}>
                <span>
                  {t('standsIn', names)}{' '}
                  <span className="jl-dim">
                    {startsOn > today
                      ? t('fromUntil', { from: format.day(startsOn), to: format.day(endsOn) })
                      : t('until', { day: format.day(endsOn) })}
                  </span>
                </span>
                <ActButton
                  size="xs"
                  act={{
                    label: t('end'),
                    ...(ending.allowed ? {} : { refusal: say(ending) }),
                    onClick: () =>
                      confirm({
                        title: t('endTitle'),
                        consequence: t('endConsequence', names),
                        act: t('end'),
                        danger: true,
                        onConfirm: () => void end(id, names),
                      }),
                  }}
                />
              </li>
            )
          })}
        </ul>
      )}
      <StandInDialog people={people} opened={naming} onClose={() => setNaming(false)} />
    </Section>
  )
}

/** The two as the domain's rule takes them: people of one employer. */
const inOneCompany = (from: { id: string; name: string }, to: { id: string; name: string }) => ({
  from: { ...from, employerId: 'ours' },
  to: { ...to, employerId: 'ours' },
})
