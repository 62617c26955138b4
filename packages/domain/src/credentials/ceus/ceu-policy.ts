import type { Temporal } from 'temporal-polyfill'
import type { CredentialIssuer } from '../credentials.ts'

/** The bodies whose certifications are kept up with continuing education units. */
export const CEU_BODIES = ['AAPC', 'AHIMA'] as const satisfies readonly CredentialIssuer[]

/** A body whose certifications are kept up with continuing education units. */
export type CeuBody = (typeof CEU_BODIES)[number]

/** What at least so many percent of the required units must be: on topics of the HIIM domains, or from AHIMA itself. */
export type CeuShare = { of: CeuShareKind; atLeastPercent: number }

/** What a share may be of. */
export type CeuShareKind = 'HIIM_DOMAIN' | 'AHIMA_SOURCE'

/** What a body asks of its holders in the cycles that start on `effectiveFrom` or later, until a newer row. */
export type CeuRules = {
  body: CeuBody
  /** Local day as YYYY-MM-DD. The oldest row of a body holds for all earlier cycles, too. */
  effectiveFrom: string
  cycleYears: number
  /** Required hundredths of a CEU for one credential in force, for two, and so on; the last figure is for more, too. */
  requiredUnits: readonly number[]
  /** Where cycles begin: on the day of the first certification, or with the membership, whose renewal day staff write. */
  cyclesFollow: 'CERTIFICATION' | 'MEMBERSHIP'
  /** Whether units of the month in which a cycle ends may count for that cycle or the next. */
  renewalMonthServesEither: boolean
  /** Whether a first cycle cut short by the membership's renewal asks for proportionally less. */
  proratesFirstCycle: boolean
  shares: readonly CeuShare[]
  /** For so many days after its end a cycle that is short is still worth mending. */
  lateDays: number
}

/**
 * The rules as they are known; a sponsor may keep its own table. AAPC: domain.md section 3, proration and the 90 days
 * from aapc.com ("pro-rated to match your existing renewal month", "within 90 days of your renewal date"). AHIMA:
 * domain.md section 3; the 40 percent from ahima.org ("Beginning January 1, 2025"). AHIMA's late days are not confirmed.
 */
export const DEFAULT_CEU_POLICY: readonly CeuRules[] = [
  {
    body: 'AAPC',
    effectiveFrom: '2016-01-01',
    cycleYears: 2,
    requiredUnits: [3600, 4000, 4400, 4800, 5200],
    cyclesFollow: 'MEMBERSHIP',
    renewalMonthServesEither: true,
    proratesFirstCycle: true,
    shares: [],
    lateDays: 90,
  },
  ahimaRules('2016-01-01', [{ of: 'HIIM_DOMAIN', atLeastPercent: 80 }]),
  ahimaRules('2025-01-01', [
    { of: 'HIIM_DOMAIN', atLeastPercent: 80 },
    { of: 'AHIMA_SOURCE', atLeastPercent: 40 },
  ]),
]

/** The body's rules for a cycle that starts on the day; a policy has at least one row for every body. */
export function ceuRules(
  policy: readonly CeuRules[],
  body: CeuBody,
  cycleStartsOn: Temporal.PlainDate,
): CeuRules {
  const rows = policy
    .filter((rules) => rules.body === body)
    .toSorted((one, other) => (one.effectiveFrom < other.effectiveFrom ? -1 : 1))
  const rules = rows.findLast(({ effectiveFrom }) => effectiveFrom <= cycleStartsOn.toString()) ?? rows[0]
  if (!rules) throw new Error(`The CEU policy has no rules for ${body}.`)
  return rules
}

/** Hundredths of a CEU that so many credentials in force ask for; none without a credential. */
export function requiredUnits(rules: CeuRules, credentials: number): number {
  return credentials === 0 ? 0 : (rules.requiredUnits[credentials - 1] ?? rules.requiredUnits.at(-1) ?? 0)
}

function ahimaRules(effectiveFrom: string, shares: CeuShare[]): CeuRules {
  return {
    body: 'AHIMA',
    effectiveFrom,
    cycleYears: 2,
    requiredUnits: [2000, 3000, 4000, 5000],
    cyclesFollow: 'CERTIFICATION',
    renewalMonthServesEither: false,
    proratesFirstCycle: false,
    shares,
    lateDays: 90,
  }
}

/** What share is asked now, and since which year by that percentage. */
export function shareAsked(of: CeuShareKind, policy = DEFAULT_CEU_POLICY): { percent: number; year: string } {
  const asked = policy.flatMap(({ effectiveFrom, shares }) =>
    shares
      .filter((share) => share.of === of)
      .map(({ atLeastPercent }) => ({ percent: atLeastPercent, year: effectiveFrom.slice(0, 4) })),
  )
  const percent = asked.at(-1)?.percent
  const since = asked.find((share) => share.percent === percent)
  if (!since) throw new Error(`The CEU policy asks for no share of ${of}.`)
  return since
}
