import { refusing } from '../decision.ts'

/** What is said of checks, in English. */
export const checkWords = {
  CHECK_ON_RECORD_ALREADY:
    '{title} of {checkedOn, day} is on record with this outcome already. Revoke that record first if it is wrong.',
  CHECK_RECORD_REVOKED_ALREADY:
    'This record of {recordTitle} is revoked already. Reload the page to see it as it is.',
  CHECK_AHEAD:
    "A check can't be made in the future: {checkedOn, day} is yet to come. Choose today or an earlier day.",
} as const

export const refuse = refusing<typeof checkWords>()
