import type { placementWords } from '@journeyline/domain/placements/words'
import { wording } from '@journeyline/domain/words/wording'

export const words = {
  SUPERVISOR_NOT_OF_EMPLOYER:
    'Only one of the employer’s own people who can sign in supervises its apprentices. Name one of them.',
  WORKSITE_NOT_OF_EMPLOYER: 'This worksite is not the employer’s. Name one of its own.',
} as const

/** What the database refuses of two at once is said as the rule says it. */
export const placementWord = wording<typeof words & typeof placementWords>()
