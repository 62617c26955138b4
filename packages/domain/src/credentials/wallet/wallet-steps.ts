import { Temporal } from 'temporal-polyfill'
import { daysBetween } from '../../local-date.ts'
import { isWorthMending } from '../ceus/ceu-next-step.ts'
import type { CeuRenewal } from '../ceus/ceu-renewal.ts'
import { credentialWord } from '../words.ts'
import { expiryStep, removalStep } from './credential-steps.ts'
import { examSteps } from './exam-steps.ts'
import { type AskedAward, SOON_DAYS, WALLET_STEPS, type WalletFacts, type WalletStep } from './wallet-step.ts'

/** What is next for the wallet: first what can be done now, by urgency, then what is waited for, by its day. */
export function walletSteps(facts: WalletFacts): WalletStep[] {
  const steps = [
    ...facts.renewals.map((renewal) => renewalStep(renewal, facts.today)),
    ...facts.wallet.map((credential) => expiryStep(credential, facts)),
    ...facts.wallet.map((credential) => removalStep(credential, facts)),
    ...examSteps(facts),
    ...facts.asked.map(awardStep),
  ]
  return steps.filter((step) => step !== null).toSorted(byUrgency)
}

function renewalStep({ body, cycles, nextStep }: CeuRenewal, today: Temporal.PlainDate): WalletStep | null {
  const about = { kind: 'EARN_CEUS', credential: null, body, text: nextStep } as const
  const ended = cycles.findLast(({ standing }) => standing === 'ENDED')
  if (ended && isWorthMending(ended, today)) {
    const title = credentialWord('RENEWAL_SHORT', { body, missingUnits: ended.missingUnits })
    return { ...about, title, dueOn: ended.endsOn.add({ days: ended.rules.lateDays }), now: true }
  }
  const current = cycles.find(({ standing }) => standing === 'CURRENT')
  if (!current || current.credentials.length === 0) return null
  const { missingUnits, endsOn } = current
  const when = { dueOn: endsOn, now: daysBetween(today, endsOn) <= SOON_DAYS }
  return missingUnits === 0
    ? { ...about, ...when, kind: 'REPORT_CEUS', title: credentialWord('RENEWAL_REPORT', { body }) }
    : { ...about, ...when, title: credentialWord('RENEWAL_EARN', { missingUnits, body }) }
}

/** What is held can be proven now; what is not held yet is waited for. */
function awardStep({ credential, title, held, met, sentence }: AskedAward): WalletStep | null {
  if (met) return null
  return {
    kind: 'ASKED_AWARD',
    credential,
    body: null,
    title: credentialWord(held ? 'AWARD_INCOMPLETE' : 'AWARD_MISSING', { award: title }),
    text: sentence,
    dueOn: null,
    now: held,
  }
}

function byUrgency(one: WalletStep, other: WalletStep): number {
  const byKind = WALLET_STEPS.indexOf(one.kind) - WALLET_STEPS.indexOf(other.kind)
  return (
    Number(other.now) - Number(one.now) ||
    (one.now ? byKind : 0) ||
    byDay(one.dueOn, other.dueOn) ||
    byKind ||
    nameIn(one).localeCompare(nameIn(other))
  )
}

/** What the step's title names: an award, an exam or a body. */
function nameIn({ title: { values } }: WalletStep): string {
  return String(values.credential ?? values.exam ?? values.award ?? values.body)
}

/** Days in order, no day last. */
function byDay(one: Temporal.PlainDate | null, other: Temporal.PlainDate | null): number {
  if (one === null || other === null) return Number(one === null) - Number(other === null)
  return Temporal.PlainDate.compare(one, other)
}
