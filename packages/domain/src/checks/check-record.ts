import type { Temporal } from 'temporal-polyfill'
import { z } from 'zod'
import { dayHasCome } from '../day-has-come.ts'
import type { Decision } from '../decision.ts'
import { isEarlierDay, localDate } from '../local-date.ts'
import { optionalText, orNull } from '../optional-text.ts'
import { CHECKS } from './checks.ts'

/** How a check may come out; a check is waived when the program does without it for this person. */
export const CHECK_OUTCOMES = ['PASSED', 'FAILED', 'WAIVED'] as const

export type CheckOutcome = (typeof CHECK_OUTCOMES)[number]

/** What staff write about a check: that it was made, how it came out, and why when it was not passed. Never what it found. */
export const CheckDetails = z
  .object({
    check: z.enum(CHECKS, { error: 'Choose a check from the list.' }),
    checkedOn: localDate,
    outcome: z.enum(CHECK_OUTCOMES, { error: 'Choose how the check came out.' }),
    /** Why it failed or is waived. */
    reason: optionalText(500, 'the reason'),
    /** The last local day on which it counts; null when it does not expire. */
    expiresOn: orNull(localDate),
    /** The number of the certificate or letter. */
    reference: optionalText(120, 'the reference'),
  })
  .superRefine(({ checkedOn, outcome, reason, expiresOn }, context) => {
    if (outcome !== 'PASSED' && reason === null) {
      const why = outcome === 'FAILED' ? 'Write why the check failed.' : 'Write why the check is waived.'
      context.addIssue({ code: 'custom', path: ['reason'], message: why })
    }
    if (expiresOn === checkedOn || isEarlierDay(expiresOn, checkedOn)) {
      context.addIssue({
        code: 'custom',
        path: ['expiresOn'],
        message: 'A check expires after the day it is made. Choose a later day, or leave it empty.',
      })
    }
  })

export type CheckDetails = z.infer<typeof CheckDetails>

/** Whether a check may be recorded for that day: it was made today or before. */
export function recordCheck(checkedOn: Temporal.PlainDate, today: Temporal.PlainDate): Decision {
  return dayHasCome("A check can't be made in the future", checkedOn, today, 'checkedOn')
}

/** The outcome in words: "Waived". */
export function checkOutcomeName(outcome: CheckOutcome): string {
  return { PASSED: 'Passed', FAILED: 'Failed', WAIVED: 'Waived' }[outcome]
}
