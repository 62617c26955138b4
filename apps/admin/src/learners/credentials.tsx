import type { FragmentType } from '@apollo/client'
import { useSuspenseFragment } from '@apollo/client/react'
import { credentialName } from '@journeyline/domain/credentials/credentials'
import { useFormats, useMessages } from '@journeyline/ui/messages.tsx'
import { Section } from '@journeyline/ui/section.tsx'
import { Tag } from '@journeyline/ui/tag.tsx'
import { graphql } from '../generated/gql.ts'
import { learnerMessages } from './messages.ts'

const fragment = graphql(`
  fragment Credentials_learner on Learner {
    id
    credentials {
      id
      kind
      awardedOn
    }
  }
`)

/** The certifications the learner holds. */
export function Credentials({ learner: from }: { learner: FragmentType<typeof fragment> }) {
  const t = useMessages(learnerMessages)
  const format = useFormats()
  const { data } = useSuspenseFragment({ fragment, from })
  return (
    <Section title={t('credentials')}>
      {data.credentials.length === 0 ? (
        <p className="jl-dim">{t('credentialsEmpty')}</p>
      ) : (
        <div style={{ display: 'flex', flexWrap: 'wrap', gap: '8px 16px' }}>
          {data.credentials.map(({ id, kind, awardedOn }) => (
            <span key={id}>
              <Tag tone="good">{credentialName(kind)}</Tag>
              {awardedOn && <span className="jl-dim"> {t('awarded', { day: format.day(awardedOn) })}</span>}
            </span>
          ))}
        </div>
      )}
    </Section>
  )
}
