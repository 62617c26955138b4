import type { FragmentType } from '@apollo/client'
import { useSuspenseFragment } from '@apollo/client/react'
import type { CredentialStanding } from '@journeyline/domain/credentials/credential-standing'
import { credentialName } from '@journeyline/domain/credentials/credentials'
import { Tag } from '@journeyline/ui/identity/tag.tsx'
import { Section } from '@journeyline/ui/page/section.tsx'
import { useFormats, useMessages } from '@journeyline/ui/words/messages.tsx'
import { graphql } from '../generated/gql.ts'
import { learnerMessages } from './messages.ts'

const fragment = graphql(`
  fragment Credentials_learner on Learner {
    id
    credentials {
      id
      kind
      awardedOn
      standing
    }
  }
`)

const TONES = {
  IN_FORCE: 'good',
  EXPIRING: 'warn',
  EXPIRED: 'bad',
  SUPERSEDED: 'plain',
} as const satisfies Record<CredentialStanding, string>

/** What the learner holds, in short; the wallet has the rest. */
export function Credentials({ learner: from }: { learner: FragmentType<typeof fragment> }) {
  const t = useMessages(learnerMessages)
  const format = useFormats()
  const { data } = useSuspenseFragment({ fragment, from })
  return (
    <Section
      title={t('credentials')}
      act={{ label: t('openWallet'), to: `/learners/${encodeURIComponent(data.id)}/credentials` }}
    >
      {data.credentials.length === 0 ? (
        <p className="jl-dim">{t('credentialsEmpty')}</p>
      ) : (
        <div style={{ display: 'flex', flexWrap: 'wrap', gap: '8px 16px' }}>
          {data.credentials.map(({ id, kind, awardedOn, standing }) => (
            <span key={id}>
              <Tag tone={TONES[standing]}>{credentialName(kind)}</Tag>
              {awardedOn && <span className="jl-dim"> {t('awarded', { day: format.day(awardedOn) })}</span>}
            </span>
          ))}
        </div>
      )}
    </Section>
  )
}
