import type { Temporal } from 'temporal-polyfill'
import { dayInWords, daysBetween } from '../local-date.ts'
import type { CeuCycleCount } from './ceu-cycle-count.ts'
import type { CeuBody, CeuShareKind } from './ceu-policy.ts'
import { ceusInWords } from './ceu-units.ts'
import type { HeldCredential } from './credential-standing.ts'
import { CREDENTIALS, credentialName } from './credentials.ts'

/** What to do next to keep up the certifications of the body, in a sentence or two. */
export function ceuNextStep(asked: {
  body: CeuBody
  /** The body's certifications on record. */
  wallet: readonly HeldCredential[]
  cycles: readonly CeuCycleCount[]
  today: Temporal.PlainDate
}): string {
  const { body, wallet, cycles, today } = asked
  const held = CREDENTIALS.find((code) => wallet.some(({ kind }) => kind === code))
  if (!held) return `No ${body} certification is on record, so no CEUs are due to ${body}.`
  const current = cycles.find(({ standing }) => standing === 'CURRENT')
  if (!current) {
    return `Write the day on which ${credentialName(held)} was awarded: the cycles count from there.`
  }
  const ended = cycles.findLast(({ standing }) => standing === 'ENDED')
  const steps = [
    ended && isWorthMending(ended, today) ? mend(body, ended, today) : null,
    current.credentials.length === 0 ? noneInForce(body, today) : earn(body, current),
    current.credentials.length > 0 && current.endIsEstimated
      ? `The day is an estimate: write the renewal day that ${body} shows.`
      : null,
    current.requiredIsEstimated
      ? `The number is an estimate because the first cycle is short: compare it with ${body}'s.`
      : null,
  ]
  return steps.filter((step) => step !== null).join(' ')
}

/** Whether a cycle that has ended is short and its body may still take what is missing. */
export function isWorthMending(
  { endsOn, missingUnits, rules }: CeuCycleCount,
  today: Temporal.PlainDate,
): boolean {
  return missingUnits > 0 && daysBetween(endsOn, today) <= rules.lateDays
}

function mend(
  body: CeuBody,
  { endsOn, missingUnits, renewalMonth }: CeuCycleCount,
  today: Temporal.PlainDate,
): string {
  const short = `The cycle that ended on ${dayInWords(endsOn)} is ${ceusInWords(missingUnits)} short`
  if (!renewalMonth?.equals(today.toPlainYearMonth())) return `${short}: ask ${body} for an extension.`
  const lastDay = today.with({ day: today.daysInMonth })
  return `${short}: what is earned by ${dayInWords(lastDay)} still counts for it.`
}

function noneInForce(body: CeuBody, today: Temporal.PlainDate): string {
  return `No ${body} certification is in force on ${dayInWords(today)}, so no CEUs are due. If one was renewed, correct its last day.`
}

function earn(body: CeuBody, { endsOn, requiredUnits, missingUnits, missingOf }: CeuCycleCount): string {
  const by = dayInWords(endsOn)
  if (missingUnits === 0) {
    return `All ${ceusInWords(requiredUnits)} of the cycle to ${by} are earned: report them to ${body} by then. More of them do not carry over.`
  }
  const atLeast = missingOf.map(({ of, units }) => `${ceusInWords(units)} ${SHARES[of]}`)
  const shares = atLeast.length > 0 ? `, at least ${atLeast.join(' and ')},` : ''
  return `Earn ${ceusInWords(missingUnits)} more by ${by}${shares} and report them to ${body}.`
}

const SHARES: Record<CeuShareKind, string> = {
  HIIM_DOMAIN: 'on topics of the HIIM domains',
  AHIMA_SOURCE: 'from AHIMA or its component associations',
}
