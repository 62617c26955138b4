import { wording } from '@journeyline/domain/words/wording'

export const enrollmentWords = {
  NOBODY_MOVED:
    "Nobody was moved: {refused} of {asked} can't be. Leave them out or mend what is named, then try again.",
  ENROLLMENT_CHANGED_MEANWHILE:
    '{learnerName} was changed by somebody else meanwhile and is now in {stage, stage} since {since, day}. Reload and decide again.',
} as const

export const enrollmentWord = wording<typeof enrollmentWords>()
