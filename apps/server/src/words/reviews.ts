import { wording } from '@journeyline/domain/words/wording'

export const reviewWords = {
  NO_REVIEW_PLANNED:
    "No review was planned: {refused} of {asked} can't be. Leave them out or mend what is named, then try again.",
} as const

export const reviewWord = wording<typeof reviewWords>()
