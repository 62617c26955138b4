import type { FragmentType } from '@apollo/client'
import { useSuspenseFragment } from '@apollo/client/react'
import { type CredentialFamily, credentialFacts } from '@journeyline/domain/credentials/credentials'
import { Section } from '@journeyline/ui/page/section.tsx'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { graphql } from '../../generated/gql.ts'
import shared from '../credentials.module.css'
import { credentialMessages } from '../messages.ts'
import { useWalletDialog } from '../use-wallet-dialog.ts'
import { CredentialCard } from './credential-card.tsx'
import { CredentialDialog } from './credential-dialog.tsx'
import classes from './wallet-cards.module.css'

const fragment = graphql(`
  fragment WalletCards_learner on Learner {
    id
    name
    firstName
    credentials {
      id
      kind
      number
      awardedOn
      expiresOn
      note
      version
      standing
      evidence {
        id
        name
        url
      }
    }
  }
`)

const FAMILIES = [
  ['CERTIFICATION', 'certifications'],
  ['ESSENTIAL_SKILL', 'essentialSkills'],
  ['QUALIFICATION', 'qualifications'],
] as const satisfies [CredentialFamily, string][]

/** What the learner holds, one card each; recorded and corrected here. */
export function WalletCards({ learner: from }: { learner: FragmentType<typeof fragment> }) {
  const t = useMessages(credentialMessages)
  const { opened, of, open, close } = useWalletDialog()
  const { data: learner } = useSuspenseFragment({ fragment, from })
  const { credentials, firstName: name } = learner
  const edited = opened('edit') ? credentials.find(({ kind }) => kind === of) : undefined
  const groups = FAMILIES.map(([family, word]) => ({
    word,
    held: credentials.filter(({ kind }) => credentialFacts(kind).family === family),
  })).filter(({ held }) => held.length > 0)
  return (
    <Section
      title={t('wallet')}
      note={t('walletNote', { name })}
      act={{ label: t('recordCredential'), onClick: () => open('credential') }}
    >
      {groups.length === 0 && <p className="jl-dim">{t('walletEmpty')}</p>}
      {groups.map(({ word, held }) => (
        <div key={word} className={shared.group}>
          {groups.length > 1 && <h3>{t(word)}</h3>}
          <ul className={classes.cards} aria-label={t(word)}>
            {held.map((credential) => (
              <CredentialCard
                key={credential.id}
                credential={credential}
                onEdit={() => open('edit', credential.kind)}
              />
            ))}
          </ul>
        </div>
      ))}
      <CredentialDialog
        learner={learner}
        credential={edited ?? null}
        kind={opened('credential') ? of : undefined}
        opened={opened('credential') || edited !== undefined}
        onClose={close}
      />
    </Section>
  )
}
