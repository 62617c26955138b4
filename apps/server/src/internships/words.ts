import { wording } from '@journeyline/domain/words/wording'

export const words = {
  INTERNSHIP_CHANGED_MEANWHILE:
    'The internship at {site} was changed{by, select, YOU { by you} SOMEBODY_ELSE { by somebody else} other {}} meanwhile. Read it again, look at the change, and try again.',
} as const

export const internshipWord = wording<typeof words>()
