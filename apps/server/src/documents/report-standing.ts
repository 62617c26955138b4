import type { Stage } from '@journeyline/domain/enrollments/stages'
import { dayInWords } from '@journeyline/domain/local-date'
import type { RequirementGate } from '@journeyline/domain/programs/requirement'
import type { LearnerProgress, RequirementProgress } from '@journeyline/domain/progress/progress'

/** Where the learner stands, in a few sentences: how much is met, when the hours are done, and how late that is. */
export function standingInWords({ requirements, complete, expectedOn, behindDays }: LearnerProgress): string {
  const asked = requirements.filter(({ requirement }) => requirement.gate === 'COMPLETION')
  if (complete) return 'Everything that completion asks for is met.'
  const met = asked.filter((one) => one.met).length
  const sentences = [`${met} of ${asked.length} requirements for completion ${met === 1 ? 'is' : 'are'} met.`]
  const when = [
    ...(expectedOn ? [`on ${dayInWords(expectedOn)}`] : []),
    ...(behindDays ? [`${behindDays === 1 ? 'a day' : `${behindDays} days`} later than planned`] : []),
  ]
  if (when.length > 0) sentences.push(`At the pace of late, the hours are done ${when.join(', ')}.`)
  return sentences.join(' ')
}

/** What a person can do next, with what it is for: first what leaving the stage asks, then what completion does. */
export function nextStep({ requirements }: LearnerProgress, stage: Stage): string | null {
  const open = requirements.filter(({ next }) => next !== null)
  const of = (gate: RequirementGate) => open.find(({ requirement }) => requirement.gate === gate)
  const first = (LEAVING[stage] && of(LEAVING[stage])) ?? of('COMPLETION')
  return first ? stepOf(first) : null
}

const LEAVING: Partial<Record<Stage, RequirementGate>> = {
  PRACTICODE: 'LEAVING_PRACTICODE',
  INTERNSHIP: 'LEAVING_INTERNSHIP',
}

function stepOf({ requirement, next }: RequirementProgress): string {
  return `${requirement.title}. ${next}`
}
