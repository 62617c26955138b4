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
  CHECK_FAILURE_UNEXPLAINED: 'Say why the check was not passed.',
  CHECK_REASON_NOT_LISTED: 'Name one of the reasons that are known.',
  CHECK_REASON_OF_ANOTHER_OUTCOME: 'Give a reason that goes with the outcome; a pass has none.',
  CHECK_WAIVER_UNEXPLAINED: 'Say why the check is waived.',
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

/** Why a check or a declaration was not passed or is waived, as people say it. */
export const checkReasonLabels = {
  DECIDED_BY_EMPLOYER: 'Decided by the employer',
  DECIDED_BY_SPONSOR: 'Decided by the sponsor',
  NOT_AGREED: 'The person did not agree to it',
  NOT_COMPLETED: 'It was not completed',
  MADE_BY_EMPLOYER: 'The employer has made it',
  STILL_COUNTS: 'An earlier one still counts',
  NOT_NEEDED: 'The work does not ask for it',
} as const

declare module '../words/values-of.ts' {
  interface Kinds {
    checkReason: keyof typeof checkReasonLabels
    checkStanding: keyof typeof checkStandingLabels
    declarationStanding: keyof typeof declarationStandingLabels
  }
}
