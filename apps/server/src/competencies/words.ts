import { wording } from '@journeyline/domain/words/wording'

export const words = {
  SIGN_OFF_LEARNER_UNKNOWN:
    'One of these learners does not exist. Read the list again, and leave out what is gone.',
  SIGN_OFF_RECORDED_MEANWHILE:
    'Somebody else signed this off at the same level for the same day meanwhile. Read the record again.',
} as const

export const competencyWord = wording<typeof words>()
