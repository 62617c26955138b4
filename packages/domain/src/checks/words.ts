import { refusing } from '../decision.ts'
import { problems } from '../words/problem.ts'
import { wording } from '../words/wording.ts'

/** What is said of checks, in English. */
export const checkWords = {
  CHECK_ON_RECORD_ALREADY:
    '{title} of {checkedOn, day} is on record with this outcome already. Revoke that record first if it is wrong.',
  CHECK_RECORD_REVOKED_ALREADY:
    'This record of {recordTitle} is revoked already. Read it again to see it as it is.',
  CHECK_AHEAD:
    "A check can't be made in the future: {checkedOn, day} is yet to come. Give today or an earlier day.",
  CHECK_MISSING: 'Name a check of the program’s list.',
  CHECK_OUTCOME_MISSING: 'Say how the check came out.',
  CHECK_FAILURE_UNEXPLAINED: 'Write why the check failed.',
  CHECK_WAIVER_UNEXPLAINED: 'Write why the check is waived.',
  CHECK_EXPIRES_BEFORE_MADE: 'A check expires after the day it is made. Give a later day, or leave it empty.',
  CHECK_STANDS: '{title}: {standing, checkStanding, inside}',
  DECLARATION_STANDS: '{title}: {standing, declarationStanding, inside}',
  CHECK_WRITE_OUTCOME: 'Write down how the check came out.',
  DECLARATION_ASK: 'Ask the apprentice, and write down the answer.',
} as const

export const refuse = refusing<typeof checkWords>()
export const problem = problems<typeof checkWords>()

export const checkWord = wording<typeof checkWords>()

/** Where a person stands with a check, as people say it. */
export const checkStandingLabels = {
  MISSING: 'Not made yet',
  PASSED: 'Passed',
  EXPIRED: 'Expired',
  FAILED: 'Not passed',
  WAIVED: 'Waived',
} as const

/** Where a person stands with a declaration of their own, as people say it. */
export const declarationStandingLabels = {
  MISSING: 'Not declared yet',
  PASSED: 'Declared',
  EXPIRED: 'Expired',
  FAILED: 'Declined',
  WAIVED: 'Waived',
} as const

declare module '../words/values-of.ts' {
  interface Kinds {
    checkStanding: keyof typeof checkStandingLabels
    declarationStanding: keyof typeof declarationStandingLabels
  }
}
