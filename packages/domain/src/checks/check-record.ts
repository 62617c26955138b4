import type { Temporal } from 'temporal-polyfill'
import { z } from 'zod'
import { dayHasCome } from '../day-has-come.ts'
import { allow, type Decision, firstRefusal } from '../decision.ts'
import { isEarlierDay, localDate } from '../local-date.ts'
import { optionalText, orNull, requiredText } from '../optional-text.ts'
import { problem, refuse } from './words.ts'

/** How a check may come out; a check is waived when the program does without it for this person. */
export const CHECK_OUTCOMES = ['PASSED', 'FAILED', 'WAIVED'] as const

export type CheckOutcome = (typeof CHECK_OUTCOMES)[number]

/**
 * Why a check came out so, for each outcome that asks why: who decided, or why it is done without. There are no words of one's
 * own, which might say what was found.
 */
const REASONS_OF = {
  FAILED: ['DECIDED_BY_EMPLOYER', 'DECIDED_BY_SPONSOR', 'NOT_AGREED', 'NOT_COMPLETED'],
  WAIVED: ['MADE_BY_EMPLOYER', 'STILL_COUNTS', 'NOT_NEEDED'],
} as const

export const CHECK_REASONS = [...REASONS_OF.FAILED, ...REASONS_OF.WAIVED] as const

export type CheckReason = (typeof CHECK_REASONS)[number]

/** The reasons that go with an outcome; none with a pass. */
export function checkReasons(outcome: CheckOutcome): readonly CheckReason[] {
  return outcome === 'PASSED' ? [] : REASONS_OF[outcome]
}

/** What staff write about a check or a declaration: that it was made and how it came out. Never what it found. */
export const CheckDetails = z
  .object({
    /** The code of the version's requirement that asks for it, such as DBS. */
    check: z
      .string({ error: problem('CHECK_MISSING') })
      .trim()
      .min(1, problem('CHECK_MISSING')),
    checkedOn: localDate,
    outcome: z.enum(CHECK_OUTCOMES, { error: problem('CHECK_OUTCOME_MISSING') }),
    /** Why it was not passed or is waived; null for a pass. */
    reason: orNull(z.enum(CHECK_REASONS, { error: problem('CHECK_REASON_NOT_LISTED') })),
    /** The last local day on which it counts; null when it does not expire. */
    expiresOn: orNull(localDate),
    /** The number of the certificate or letter. */
    reference: optionalText(120, 'REFERENCE'),
  })
  .superRefine(({ checkedOn, outcome, reason, expiresOn }, context) => {
    if (outcome !== 'PASSED' && reason === null) {
      const why =
        outcome === 'FAILED' ? problem('CHECK_FAILURE_UNEXPLAINED') : problem('CHECK_WAIVER_UNEXPLAINED')
      context.addIssue({ code: 'custom', path: ['reason'], message: why })
    }
    if (reason !== null && !checkReasons(outcome).includes(reason))
      context.addIssue({
        code: 'custom',
        path: ['reason'],
        message: problem('CHECK_REASON_OF_ANOTHER_OUTCOME'),
      })
    if (expiresOn === checkedOn || isEarlierDay(expiresOn, checkedOn)) {
      context.addIssue({
        code: 'custom',
        path: ['expiresOn'],
        message: problem('CHECK_EXPIRES_BEFORE_MADE'),
      })
    }
  })

export type CheckDetails = z.infer<typeof CheckDetails>

/** Why a record of a check is taken back; its line stays. */
export const CheckRevocation = z.object({ reason: requiredText(500, 'WHY_RECORD_REVOKED') })

/** Whether the check may be recorded: made today or before, and not on record as that already. */
export function mayRecordCheck(check: {
  /** What the version asks, in its own words. */
  title: string
  checkedOn: Temporal.PlainDate
  outcome: CheckOutcome
  /** The records of this check that are not revoked. */
  records: readonly { checkedOn: Temporal.PlainDate; outcome: CheckOutcome }[]
  today: Temporal.PlainDate
}): Decision {
  const { title, checkedOn, outcome, records, today } = check
  const isRecorded = records.some((one) => one.checkedOn.equals(checkedOn) && one.outcome === outcome)
  return firstRefusal(
    dayHasCome(checkedOn, today, refuse('CHECK_AHEAD', { checkedOn }, 'checkedOn')),
    isRecorded ? refuse('CHECK_ON_RECORD_ALREADY', { title, checkedOn }, 'checkedOn') : allow,
  )
}

/** Whether a record may be revoked: only once. */
export function mayRevokeCheck(record: { title: string; isRevoked: boolean }): Decision {
  if (!record.isRevoked) return allow
  return refuse('CHECK_RECORD_REVOKED_ALREADY', { recordTitle: record.title })
}
