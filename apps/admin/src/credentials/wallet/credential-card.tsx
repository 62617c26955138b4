import type { CredentialStanding } from '@journeyline/domain/credentials/credential-standing'
import { credentialFacts, credentialName, issuerName } from '@journeyline/domain/credentials/credentials'
import { CardMenu } from '@journeyline/ui/card/card-menu.tsx'
import { useConfirm } from '@journeyline/ui/feedback/confirm.tsx'
import { Tag } from '@journeyline/ui/identity/tag.tsx'
import { useFormats, useMessages } from '@journeyline/ui/words/messages.tsx'
import type { WalletCards_LearnerFragment } from '../../generated/graphql.ts'
import classes from '../credentials.module.css'
import { credentialMessages } from '../messages.ts'
import { ProvenBy } from '../proven-by.tsx'
import { useQuickAct } from '../use-quick-act.ts'
import { useDeleteCredential } from './delete-credential.ts'

export type Credential = WalletCards_LearnerFragment['credentials'][number]

const STANDINGS = {
  IN_FORCE: { tone: 'good', word: 'inForce' },
  EXPIRING: { tone: 'warn', word: 'expiring' },
  EXPIRED: { tone: 'bad', word: 'expired' },
  SUPERSEDED: { tone: 'plain', word: 'superseded' },
} as const satisfies Record<CredentialStanding, object>

/** One award of the wallet: what it is, its number, from when to when, and how it stands. */
export function CredentialCard({ credential, onEdit }: { credential: Credential; onEdit: () => void }) {
  const t = useMessages(credentialMessages)
  const format = useFormats()
  const { kind, number, awardedOn, expiresOn, note, standing, evidence } = credential
  const { title, issuer } = credentialFacts(kind)
  const name = credentialName(kind)
  const { tone, word } = STANDINGS[standing]
  return (
    <li className={classes.card} data-quiet={standing === 'SUPERSEDED' || undefined}>
      <div className={classes.head}>
        <h3>{name}</h3>
        <Tag tone={tone}>{t(word)}</Tag>
        <Acts credential={credential} onEdit={onEdit} />
      </div>
      <p className="jl-dim">{issuer === null ? title : `${title}, ${issuerName(issuer)}`}</p>
      <dl className={classes.facts}>
        <dt>{t('number')}</dt>
        <dd className="jl-num">{number ?? '–'}</dd>
        <dt>{t('since')}</dt>
        <dd>{awardedOn ? format.day(awardedOn) : '–'}</dd>
        <dt>{t('until')}</dt>
        <dd>{expiresOn ? format.day(expiresOn) : t('noEnd')}</dd>
      </dl>
      {note && <p className="jl-dim">{note}</p>}
      <ProvenBy files={evidence} />
    </li>
  )
}

function Acts({ credential: { id, kind, version }, onEdit }: { credential: Credential; onEdit: () => void }) {
  const t = useMessages(credentialMessages)
  const confirm = useConfirm()
  const run = useQuickAct()
  const remove = useDeleteCredential()
  const credential = credentialName(kind)
  const ask = () =>
    confirm({
      title: t('deleteCredential', { credential }),
      consequence: t('deleteCredentialText', { credential }),
      act: t('remove'),
      danger: true,
      onConfirm: () =>
        void run(() =>
          remove({ credentialId: id, expectedVersion: version }, t('removedCredential', { credential })),
        ),
    })
  return (
    <CardMenu
      name={credential}
      acts={[
        { label: t('editCredential'), onClick: onEdit },
        { label: t('remove'), onClick: ask, danger: true },
      ]}
    />
  )
}
