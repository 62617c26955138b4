import { wording } from '@journeyline/domain/words/wording'

export const words = {
  REVIEW_LINK_UNKNOWN: 'There is no such link. It may have been removed; read the list again.',
  REVIEW_PARTY_SIGNS_IN_NO_LONGER:
    'One of these people can no longer sign in. Write the name without an account.',
} as const

export const reviewWord = wording<typeof words>()
