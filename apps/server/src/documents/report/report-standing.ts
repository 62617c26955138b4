import type { Stage } from '@journeyline/domain/enrollments/stages'
import type { RequirementGate } from '@journeyline/domain/programs/requirement'
import type { LearnerProgress } from '@journeyline/domain/progress/progress'
import type { Words } from '@journeyline/domain/words/words'
import { documentWord } from '../words.ts'

/** Where the learner stands, in a few sentences: how much is met, when the hours are done, and how late that is. */
export function standingInWords({ requirements, complete, ...pace }: LearnerProgress): Words[] {
  if (complete) return [documentWord('COMPLETION_MET')]
  const asked = requirements.filter(({ requirement }) => requirement.gate === 'COMPLETION')
  const met = asked.filter((one) => one.met).length
  return [documentWord('COMPLETION_OPEN', { met, asked: asked.length }), ...paceInWords(pace)]
}

function paceInWords({
  expectedOn,
  behindDays,
}: Pick<LearnerProgress, 'expectedOn' | 'behindDays'>): Words[] {
  if (expectedOn && behindDays) return [documentWord('HOURS_DONE_ON_LATE', { expectedOn, behindDays })]
  if (expectedOn) return [documentWord('HOURS_DONE_ON', { expectedOn })]
  return behindDays ? [documentWord('HOURS_DONE_LATE', { behindDays })] : []
}

/** What a person can do next, with what it is for: first what leaving the stage asks, then what completion does. */
export function nextStep({ requirements }: LearnerProgress, stage: Stage): Words | null {
  const open = requirements.filter(({ next }) => next !== null)
  const of = (gate: RequirementGate) => open.find(({ requirement }) => requirement.gate === gate)
  const first = (LEAVING[stage] && of(LEAVING[stage])) ?? of('COMPLETION')
  return first?.next
    ? documentWord('STEP_FOR', { requirement: first.requirement.title, next: first.next })
    : null
}

const LEAVING: Partial<Record<Stage, RequirementGate>> = {
  PRACTICODE: 'LEAVING_PRACTICODE',
  INTERNSHIP: 'LEAVING_INTERNSHIP',
}
