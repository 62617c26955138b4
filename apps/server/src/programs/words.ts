import { wording } from '@journeyline/domain/words/wording'

export const words = {
  PROGRAM_VERSION_CHANGED_MEANWHILE:
    '{version, words} was changed{by, select, YOU { by you} SOMEBODY_ELSE { by somebody else} other {}} meanwhile. Read it again, look at the change, and try again.',
} as const

export const programWord = wording<typeof words>()
