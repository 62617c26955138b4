import type { Condition } from '@journeyline/domain/condition'
import { gateAfter } from '@journeyline/domain/enrollments/gate'
import type { Stage } from '@journeyline/domain/enrollments/stages'
import { practicodeConditions } from '@journeyline/domain/practicode/practicode-conditions'

/** What lists and cards show of a learner's Practicode. */
type PracticodeShown = {
  stage: Stage
  practicodeCases: number | null
  practicodeScore: number | null
  practicodeAsked: { cases: number; scorePercent: number } | null
}

/** What the version asks before a learner in Practicode goes on, from the figures a list shows; of other stages only the server knows. */
export function openInPracticode(shown: PracticodeShown): Condition[] {
  const { stage, practicodeCases: casesDone, practicodeScore: scorePercent, practicodeAsked } = shown
  if (stage !== 'PRACTICODE' || practicodeAsked === null) return []
  return practicodeConditions(casesDone === null ? null : { casesDone, scorePercent }, practicodeAsked)
}

/** A requirement's progress as the API gives it. */
type RequirementShown = {
  gate: string
  conditions: readonly { code: string; met: boolean; standing: string; next: string | null }[]
}

/** What the version asks at the end of the stage, from the learner's progress. */
export function openAtGate(stage: Stage, requirements: readonly RequirementShown[]): Condition[] {
  const gate = gateAfter(stage)
  return requirements
    .filter((requirement) => requirement.gate === gate)
    .flatMap(({ conditions }) => conditions)
    .map(({ code, met, standing, next }) => {
      const condition = { code, standing, measure: null }
      return met ? { ...condition, met } : { ...condition, met, next: next ?? '', meetsOn: null }
    })
}
