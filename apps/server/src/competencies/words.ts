import { wording } from '@journeyline/domain/words/wording'

export const words = {
  SIGN_OFF_LEARNER_UNKNOWN: 'One of these learners does not exist. Reload the page and choose again.',
  SIGN_OFF_RECORDED_MEANWHILE:
    'Somebody else signed this off at the same level for the same day meanwhile. Reload to see the record as it is.',
} as const

export const competencyWord = wording<typeof words>()
