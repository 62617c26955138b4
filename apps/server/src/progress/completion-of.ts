import {
  type CompletionStanding,
  completionInWords,
  completionStanding,
  type OpenAtCompletion,
  openAtCompletion,
} from '@journeyline/domain/progress/completion'
import type { LearnerProgress } from '@journeyline/domain/progress/progress'
import type { Words } from '@journeyline/domain/words/words'
import { Temporal } from 'temporal-polyfill'
import { localDay } from '../kernel/clock.ts'
import type { CompletionFacts, ConfirmationFacts } from './record-facts.ts'

/** How a learner's completion stands on the day of the progress. */
export interface CompletionOf {
  stageChangeId: string
  completedOn: Temporal.PlainDate
  standing: CompletionStanding
  /** What completion asks for and is not met, confirmed or not. */
  open: OpenAtCompletion[]
  /** The latest confirmation; null where nobody gave one. */
  confirmation: ConfirmationFacts | null
  inWords: Words
}

/** The completion beside the progress that it is judged by; null where there is none. */
export function completionOf(facts: CompletionFacts | null, progress: LearnerProgress): CompletionOf | null {
  if (facts === null) return null
  const { stageChangeId, confirmation } = facts
  const completedOn = Temporal.PlainDate.from(facts.completedOn)
  const open = openAtCompletion(progress)
  const confirmed = confirmation && {
    confirmedOn: localDay(new Date(confirmation.confirmedAt)),
    open: confirmation.open,
  }
  return {
    ...{ stageChangeId, completedOn, open, confirmation },
    standing: completionStanding(open, confirmed),
    inWords: completionInWords({ completedOn, open, confirmation: confirmed }),
  }
}
