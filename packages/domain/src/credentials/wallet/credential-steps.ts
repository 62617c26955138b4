import { Temporal } from 'temporal-polyfill'
import { daysBetween } from '../../local-date.ts'
import { credentialStanding, type HeldCredential } from '../credential-standing.ts'
import { credentialName, fullForm } from '../credentials.ts'
import type { ApprenticeStatusRemoval, RemovalAnswer } from '../removal/apprentice-status-removal.ts'
import { credentialWord } from '../words.ts'
import { SOON_DAYS, type WalletFacts, type WalletStep } from './wallet-step.ts'

/** What to do about a credential's last day: while it is near, and for some time after it; null otherwise. */
export function expiryStep(credential: HeldCredential, { wallet, today }: WalletFacts): WalletStep | null {
  const { kind, expiresOn } = credential
  const standing = credentialStanding({ credential, wallet, asOf: today })
  const isOver = standing === 'EXPIRED'
  if (expiresOn === null || !(isOver || standing === 'EXPIRING')) return null
  if (daysBetween(expiresOn, today) > SOON_DAYS) return null
  return {
    kind: 'EXPIRY',
    credential: kind,
    body: null,
    title: credentialWord(isOver ? 'CREDENTIAL_HAS_EXPIRED' : 'CREDENTIAL_EXPIRES_SOON', {
      credential: credentialName(kind),
    }),
    text: credentialWord(isOver ? 'CREDENTIAL_LAST_DAY_WAS' : 'CREDENTIAL_LAST_DAY_IS', { expiresOn }),
    dueOn: expiresOn,
    now: true,
  }
}

/** The A is taken away by the certifier: staff send in the evidence, and record the full form once it is granted. */
export function removalStep(credential: HeldCredential, facts: WalletFacts): WalletStep | null {
  const { wallet, removal, today } = facts
  const full = fullForm(credential.kind)
  const standing = credentialStanding({ credential, wallet, asOf: today })
  const option = soonest(removal)
  if (full === null || standing === 'SUPERSEDED' || !option) return null
  const name = credentialName(credential.kind)
  const about = { kind: 'TAKE_A_AWAY', credential: credential.kind, body: null } as const
  if (option.met) {
    const text = credentialWord('REMOVAL_SEND_EVIDENCE', {
      option: option.sentence,
      fullCredential: credentialName(full),
    })
    const title = credentialWord('REMOVAL_POSSIBLE', { credential: name })
    return { ...about, title, text, dueOn: null, now: true }
  }
  const { metOn, sentence: text } = option
  const title = metOn
    ? credentialWord('REMOVAL_POSSIBLE_ON', { credential: name, metOn })
    : credentialWord('REMOVAL_NOT_FORESEEN', { credential: name })
  return { ...about, title, text, dueOn: metOn, now: false }
}

/** The option that is met, else the one whose day comes first, else the one of which the most is done. */
function soonest({ options, nearest }: ApprenticeStatusRemoval): RemovalAnswer | undefined {
  const [first] = options
    .flatMap((option) => (option.metOn ? [{ option, metOn: option.metOn }] : []))
    .toSorted((one, other) => Temporal.PlainDate.compare(one.metOn, other.metOn))
  return options.find(({ met }) => met) ?? first?.option ?? options.find(({ option }) => option === nearest)
}
