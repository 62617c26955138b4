import { Temporal } from 'temporal-polyfill'
import type { Words } from '../../words/words.ts'
import type { HeldCredential } from '../credential-standing.ts'
import { credentialFacts } from '../credentials.ts'
import { assignCeus } from './ceu-assignment.ts'
import { type CeuCycleCount, ceuCycleCount } from './ceu-cycle-count.ts'
import { ceuDemands } from './ceu-demand.ts'
import { type CeuLedgerLine, ceuEntries } from './ceu-entry.ts'
import { type CeuEntryCount, ceuEntryCount, ceuObstacle } from './ceu-entry-count.ts'
import { ceuNextStep } from './ceu-next-step.ts'
import { CEU_BODIES, type CeuBody, type CeuRules, DEFAULT_CEU_POLICY } from './ceu-policy.ts'

/** What keeping up the certifications of one body asks for and how far the learner is. Units are hundredths of a CEU. */
export type CeuRenewal = {
  body: CeuBody
  /** The first certification by the body; null when none with its day is on record. */
  certifiedOn: Temporal.PlainDate | null
  /** Oldest first: every cycle to today's, and the next where something already counts for it. */
  cycles: CeuCycleCount[]
  /** By day, then id. */
  entries: CeuEntryCount[]
  /** What to do next, in a sentence or two. */
  nextStep: Words
}

/** What a learner's renewals are counted from. */
export type CeuRecord = {
  wallet: readonly HeldCredential[]
  ledger: readonly CeuLedgerLine[]
  /** The last day of any of the body's cycles, as the body shows it to the holder; without one it is estimated. */
  renewsOn?: Partial<Record<CeuBody, Temporal.PlainDate | null>>
  today: Temporal.PlainDate
  policy?: readonly CeuRules[]
}

/** The renewal at each body whose certification the learner holds or whose CEUs the learner earned (domain.md section 3). */
export function ceuRenewals(record: CeuRecord): CeuRenewal[] {
  return CEU_BODIES.map((body) => renewalAt(body, record)).filter((renewal) => renewal !== null)
}

function renewalAt(body: CeuBody, record: CeuRecord): CeuRenewal | null {
  const { ledger, renewsOn = {}, today, policy = DEFAULT_CEU_POLICY } = record
  const wallet = record.wallet.filter((credential) => isOf(body, credential, today))
  const entries = ceuEntries(ledger).filter(({ bodies }) => bodies.includes(body))
  if (wallet.length === 0 && entries.length === 0) return null

  const certifiedOn = firstAward(wallet)
  const facts = { body, wallet, certifiedOn, renewsOn: renewsOn[body] ?? null, today, policy }
  const demands = certifiedOn === null ? [] : ceuDemands({ ...facts, certifiedOn })
  const assigned = assignCeus(
    entries.filter((entry) => ceuObstacle(entry, facts) === null),
    demands,
  )
  const cycles = demands
    .map((demand) => ceuCycleCount(demand, assigned))
    .filter(({ standing, countedUnits }) => standing !== 'UPCOMING' || countedUnits > 0)
  return {
    body,
    certifiedOn,
    cycles,
    entries: entries.map((entry) => ceuEntryCount(entry, { ...facts, demands, assigned })),
    nextStep: ceuNextStep({ body, wallet, cycles, today }),
  }
}

function isOf(body: CeuBody, { kind, awardedOn }: HeldCredential, today: Temporal.PlainDate): boolean {
  const isAwarded = awardedOn === null || Temporal.PlainDate.compare(awardedOn, today) <= 0
  return isAwarded && credentialFacts(kind).issuer === body
}

function firstAward(wallet: readonly HeldCredential[]): Temporal.PlainDate | null {
  const days = wallet.map(({ awardedOn }) => awardedOn).filter((day) => day !== null)
  return days.toSorted(Temporal.PlainDate.compare)[0] ?? null
}
