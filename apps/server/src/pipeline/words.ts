import { wording } from '@journeyline/domain/words/wording'

export const words = {
  SNAPSHOT_AHEAD: '{asOf} is yet to come. Ask for today or a past day.',
  TREND_ENDS_BEFORE_IT_BEGINS: 'The trend ends before it begins. Swap from and to.',
  TREND_TOO_FINE: 'That would be about {points} points, and {most} is the limit. Ask for a wider interval.',
} as const

export const pipelineWord = wording<typeof words>()
