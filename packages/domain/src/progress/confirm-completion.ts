import { z } from 'zod'
import { allow, type Decision, firstRefusal } from '../decision.ts'
import type { Stage } from '../enrollments/stages.ts'
import { tooLong } from '../optional-text.ts'
import type { CompletionStanding } from './completion.ts'
import { problem, refuse } from './words.ts'

const REASON_HINT = problem('CONFIRMATION_REASON_MISSING')

/** What is written down when a completion is confirmed: why it holds all the same, for whoever reads the record later. */
export const ConfirmationDetails = z.object({
  reason: z.string({ error: REASON_HINT }).trim().min(3, REASON_HINT).max(500, tooLong(500, 'REASON')),
})
export type ConfirmationDetails = z.infer<typeof ConfirmationDetails>

export type CompletionToConfirm = {
  learnerName: string
  stage: Stage
  /** How the completion stands today; null where there is none. */
  standing: CompletionStanding | null
}

/** Whether a completion may be confirmed: there is one, and something of what it asks for is open that nobody confirmed yet. */
export function mayConfirmCompletion(completion: CompletionToConfirm): Decision {
  return firstRefusal(isCompleted(completion), isOpen(completion))
}

function isCompleted({ learnerName, stage, standing }: CompletionToConfirm): Decision {
  return standing === null ? refuse('COMPLETION_NOT_THERE', { learnerName, stage }) : allow
}

function isOpen({ learnerName, standing }: CompletionToConfirm): Decision {
  if (standing === 'STANDS') return refuse('COMPLETION_NOT_IN_QUESTION', { learnerName })
  return standing === 'CONFIRMED' ? refuse('COMPLETION_CONFIRMED_ALREADY', { learnerName }) : allow
}
