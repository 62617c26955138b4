import { wording } from '@journeyline/domain/words/wording'

export const words = {
  LEARNER_EMAIL_TAKEN:
    'Another learner has the address {email}. Open that learner, or write another address.',
  LEARNER_REFERENCE_TAKEN:
    'Another learner has the reference {externalId}. Open that learner, or write another reference.',
} as const

export const learnerWord = wording<typeof words>()
