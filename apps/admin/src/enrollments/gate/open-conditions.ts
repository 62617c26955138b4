import type { Condition, ConditionCode } from '@journeyline/domain/condition'
import { gateAfter } from '@journeyline/domain/enrollments/gate'
import type { Stage } from '@journeyline/domain/enrollments/stages'
import { practicodeConditions } from '@journeyline/domain/practicode/practicode-conditions'
import type { Words, WordValues } from '@journeyline/domain/words/words'

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

/** A condition as the API gives it: its words by their codes and facts, so that the rule can say them. */
type ConditionShown = {
  code: ConditionCode
  met: boolean
  standingCode: string
  standingValues: object
  nextCode: string | null
  nextValues: object | null
}

/** A requirement's progress as the API gives it. */
type RequirementShown = {
  gate: string
  conditions: readonly ConditionShown[]
}

/** What the version asks at the end of the stage, from the learner's progress. */
export function openAtGate(stage: Stage, requirements: readonly RequirementShown[]): Condition[] {
  const gate = gateAfter(stage)
  return requirements
    .filter((requirement) => requirement.gate === gate)
    .flatMap(({ conditions }) => conditions)
    .map(({ code, standingCode, standingValues, nextCode, nextValues }) => {
      const condition = { code, standing: wordsFrom(standingCode, standingValues), measure: null }
      if (nextCode === null || nextValues === null) return { ...condition, met: true }
      return { ...condition, met: false, next: wordsFrom(nextCode, nextValues), meetsOn: null }
    })
}

function wordsFrom(code: string, values: object): Words {
  return { code, values: values as WordValues } // the API gives out the domain's own
}
