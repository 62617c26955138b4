import type { FragmentType } from '@apollo/client'
import { useSuspenseFragment } from '@apollo/client/react'
import { Section } from '@journeyline/ui/page/section.tsx'
import { UiLink } from '@journeyline/ui/ui-link.tsx'
import { useFormats, useMessages } from '@journeyline/ui/words/messages.tsx'
import { Anchor } from '@mantine/core'
import { graphql } from '../generated/gql.ts'
import classes from './enrollment-choice.module.css'
import { enrollmentMessages } from './messages.ts'

const fragment = graphql(`
  fragment Placements_enrollment on Enrollment {
    id
    learner {
      id
      name
    }
    placements {
      id
      startedOn
      hourlyWageMinor
      currency
      employer {
        id
        name
      }
    }
  }
`)

/** Who employs the learner, since when, for what wage. */
export function Placements({ enrollment: from }: { enrollment: FragmentType<typeof fragment> }) {
  const t = useMessages(enrollmentMessages)
  const format = useFormats()
  const { data } = useSuspenseFragment({ fragment, from })
  return (
    <Section title={t('placements')}>
      {data.placements.length === 0 ? (
        <p className="jl-dim">{t('placementsEmpty', { name: data.learner.name })}</p>
      ) : (
        <ul className={classes.list}>
          {data.placements.map(({ id, startedOn, hourlyWageMinor: wage, currency, employer }) => (
            <li key={id}>
              <Anchor component={UiLink} to={`/employers/${encodeURIComponent(employer.id)}`}>
                {employer.name}
              </Anchor>
              <span className="jl-dim">{t('startedOn', { day: format.day(startedOn) })}</span>
              {wage !== null && (
                <span className="jl-num">{t('wage', { wage: format.money(wage, currency) })}</span>
              )}
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}
