import { wording } from '@journeyline/domain/words/wording'

export const words = {
  FUNDING_AWARD_RECORDED_ALREADY:
    'This enrollment has that award of {source, fundingSource} already. Write another reference, or leave it as it is.',
} as const

export const fundingWord = wording<typeof words>()
