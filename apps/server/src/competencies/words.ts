import { wording } from '@journeyline/domain/words/wording'

export const words = {
  SIGN_OFFS_NONE: 'Choose at least one competency to sign off.',
  SIGN_OFFS_TOO_MANY: 'Sign off at most {most} competencies at once.',
  SIGN_OFF_LEARNER_UNKNOWN: 'One of these learners does not exist. Reload the page and choose again.',
  SIGN_OFF_RECORDED_MEANWHILE:
    'Somebody else signed this off at the same level for the same day meanwhile. Reload to see the record as it is.',
} as const

export const competencyWord = wording<typeof words>()
