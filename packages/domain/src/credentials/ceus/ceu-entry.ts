import { Temporal } from 'temporal-polyfill'
import { z } from 'zod'
import { allow, type Decision, firstRefusal } from '../../decision.ts'
import { localDate } from '../../local-date.ts'
import { optionalText, requiredText } from '../../optional-text.ts'
import { problem, refuse } from '../words.ts'
import { CEU_BODIES, type CeuBody } from './ceu-policy.ts'
import { UNITS_PER_CEU } from './ceu-units.ts'

const UNITS_HINT = problem('CEU_UNITS_OUT_OF_RANGE')

/** What staff write about continuing education a learner earned: the five facts a certificate shows, and what it counts for. */
export const CeuEntryDetails = z
  .object({
    /** The number under which the body approved the education; AAPC asks for it, AHIMA has none. */
    indexNumber: optionalText(60, 'INDEX_NUMBER'),
    sponsor: requiredText(160, 'EDUCATION_SPONSOR'),
    title: requiredText(200, 'EDUCATION_TITLE'),
    /** Hundredths of a CEU. */
    units: z
      .int({ error: UNITS_HINT })
      .min(1, UNITS_HINT)
      .max(100 * UNITS_PER_CEU, UNITS_HINT),
    /** The day on which the education was completed. */
    earnedOn: localDate,
    bodies: z
      .array(z.enum(CEU_BODIES, { error: problem('CEU_BODIES_MISSING') }))
      .min(1, problem('CEU_BODIES_MISSING'))
      .transform((bodies) => [...new Set(bodies)]),
    /** Whether the topic is one of the HIIM domains; only AHIMA asks. */
    hiimDomain: z.boolean(),
    /** Whether it comes from AHIMA or one of its component associations; only AHIMA asks. */
    fromAhima: z.boolean(),
  })
  .refine(({ bodies, indexNumber }) => !bodies.includes('AAPC') || indexNumber !== null, {
    path: ['indexNumber'],
    message: problem('CEU_INDEX_NUMBER_MISSING'),
  })

export type CeuEntryDetails = z.infer<typeof CeuEntryDetails>

/** Why an entry is taken back; the entry stays in the ledger beside its reversal. */
export const CeuReversalDetails = z.object({
  reason: requiredText(500, 'WHY_ENTRY_REVERSED').refine(
    (reason) => reason === '' || reason.length >= 3,
    problem('CEU_REVERSAL_REASON_TOO_SHORT'),
  ),
})

export type CeuReversalDetails = z.infer<typeof CeuReversalDetails>

/** A line of the ledger: CEUs earned, or the reversal of such a line. Lines are added, never changed. */
export type CeuLedgerLine = CeuEarned | CeuReversal

/** CEUs earned; the fields are those of `CeuEntryDetails`. */
export type CeuEarned = {
  kind: 'EARNED'
  id: string
  indexNumber: string | null
  sponsor: string
  title: string
  /** Hundredths of a CEU. */
  units: number
  earnedOn: Temporal.PlainDate
  bodies: readonly CeuBody[]
  hiimDomain: boolean
  fromAhima: boolean
}

/** The reversal of the line whose id `reverses` names. */
export type CeuReversal = { kind: 'REVERSAL'; id: string; reverses: string; reason: string }

/** What was earned, with the reason it was reversed for; null while it stands. */
export type CeuEntry = CeuEarned & { reversedFor: string | null }

/** The entries of the ledger as they stand, by day, then id. */
export function ceuEntries(ledger: readonly CeuLedgerLine[]): CeuEntry[] {
  const reasons = new Map(
    ledger
      .filter((line) => line.kind === 'REVERSAL')
      .toSorted((one, other) => (one.id < other.id ? 1 : -1))
      .map(({ reverses, reason }) => [reverses, reason]),
  )
  return ledger
    .filter((line) => line.kind === 'EARNED')
    .map((entry) => ({ ...entry, reversedFor: reasons.get(entry.id) ?? null }))
    .toSorted(
      (one, other) =>
        Temporal.PlainDate.compare(one.earnedOn, other.earnedOn) || (one.id < other.id ? -1 : 1),
    )
}

/** Whether the entry may be added: its day has come, and the same education is not in the ledger already. */
export function mayRecordCeuEntry(asked: {
  entry: Pick<CeuEarned, 'indexNumber' | 'earnedOn'>
  ledger: readonly CeuLedgerLine[]
  today: Temporal.PlainDate
}): Decision {
  const { entry, ledger, today } = asked
  const known = ceuEntries(ledger).find(
    ({ indexNumber, reversedFor }) =>
      reversedFor === null && indexNumber !== null && indexNumber === entry.indexNumber,
  )
  return firstRefusal(
    Temporal.PlainDate.compare(entry.earnedOn, today) > 0
      ? refuse('CEU_EARNED_AHEAD', { earnedOn: entry.earnedOn }, 'earnedOn')
      : allow,
    known
      ? refuse(
          'CEU_INDEX_NUMBER_TAKEN',
          { indexNumber: known.indexNumber ?? '', title: known.title, earnedOn: known.earnedOn },
          'indexNumber',
        )
      : allow,
  )
}

/** Whether the entry may be reversed: once. */
export function mayReverseCeuEntry({
  title,
  reversedFor,
}: Pick<CeuEntry, 'title' | 'reversedFor'>): Decision {
  if (reversedFor === null) return allow
  return refuse('CEU_REVERSED_ALREADY', { title, reversedFor })
}
