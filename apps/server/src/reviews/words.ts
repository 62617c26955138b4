import { wording } from '@journeyline/domain/words/wording'

export const words = {
  NO_REVIEW_PLANNED:
    "No review was planned: {refused} of {asked} can't be. Leave them out or mend what is named, then try again.",
  REVIEW_LINK_UNKNOWN: 'There is no such link. It may have been removed; go back to the list and look again.',
  REVIEWS_NONE: 'Choose at least one learner to plan a review for.',
  REVIEWS_TOO_MANY: 'Plan reviews for at most {most} learners at once.',
  REVIEW_PARTY_SIGNS_IN_NO_LONGER:
    'One of these people can no longer sign in. Write the name without an account.',
} as const

export const reviewWord = wording<typeof words>()
