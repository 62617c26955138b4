import { gateAfter } from '@journeyline/domain/enrollments/gate'
import type { Stage } from '@journeyline/domain/enrollments/stages'
import type { RequirementGate } from '@journeyline/domain/programs/requirement'
import type { CompletionStanding } from '@journeyline/domain/progress/completion'
import { furthestBehind, type LearnerProgress } from '@journeyline/domain/progress/progress'
import type { Words } from '@journeyline/domain/words/words'
import { documentWord } from '../words.ts'

/** How the completion stands, in a word and in a sentence; null where there is none. */
export type ReportedCompletion = { standing: CompletionStanding; inWords: Words } | null

/** Where the learner stands, in a few sentences: how the completion does, else how much is met, what is furthest behind, and when the hours are done. */
export function standingInWords(
  { requirements, complete, expectedOn }: LearnerProgress,
  completion: ReportedCompletion,
): Words[] {
  if (completion) return [completion.inWords]
  if (complete) return [documentWord('COMPLETION_MET')]
  const asked = requirements.filter(({ requirement }) => requirement.gate === 'COMPLETION')
  const met = asked.filter((one) => one.met).length
  const furthest = furthestBehind(requirements)
  return [
    documentWord('COMPLETION_OPEN', { met, asked: asked.length }),
    furthest
      ? documentWord('BEHIND_PLAN', {
          requirement: furthest.requirement.title,
          behindDays: furthest.behindDays,
        })
      : documentWord('ON_PLAN'),
    ...(expectedOn ? [documentWord('HOURS_DONE_ON', { expectedOn })] : []),
  ]
}

/** What a person can do next, with what it is for: first what leaving the stage asks, then what completion does; nothing where that holds. */
export function nextStep(
  { requirements }: LearnerProgress,
  stage: Stage,
  completion: ReportedCompletion,
): Words | null {
  if (completion && completion.standing !== 'OPEN') return null
  const open = requirements.filter(({ next }) => next !== null)
  const of = (gate: RequirementGate) => open.find(({ requirement }) => requirement.gate === gate)
  const gate = gateAfter(stage)
  const first = (gate && of(gate)) ?? of('COMPLETION')
  return first?.next
    ? documentWord('STEP_FOR', { requirement: first.requirement.title, next: first.next })
    : null
}
