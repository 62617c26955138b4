import { Temporal } from 'temporal-polyfill'
import type { Words } from '../../words/words.ts'
import {
  DEFAULT_REMOVAL_OPTIONS,
  type RemovalOption,
  type RemovalRequirement,
} from './apprentice-status-policy.ts'
import type { ConditionStanding } from './condition-standing.ts'
import { type EmploymentCondition, employmentCondition } from './employment-condition.ts'
import type { ExperienceRecord } from './experience-record.ts'
import { type PracticodeCondition, practicodeCondition } from './practicode-condition.ts'
import { type PreparationCondition, preparationCondition } from './preparation-condition.ts'
import { removalSentence } from './removal-sentence.ts'

/** How far a learner is from taking the A away from CPC-A or COC-A, by each of the certifier's options. */
export type ApprenticeStatusRemoval = {
  options: RemovalAnswer[]
  /** The option of which the most is done; among equals the one with the earliest day, then the first. Null without options. */
  nearest: number | null
}

/** An option beside the learner's record. */
export type RemovalAnswer = ConditionStanding & {
  option: number
  needs: RemovalNeed[]
  /** The answer for a person. */
  sentence: Words
}

/** What an option needs; any one of the conditions is enough. */
export type RemovalNeed = ConditionStanding & { anyOf: RemovalCondition[] }

/** A requirement beside the learner's record. */
export type RemovalCondition = EmploymentCondition | PreparationCondition | PracticodeCondition

/** What the record says about each option, on a day (domain.md section 3). */
export function apprenticeStatusRemoval(
  record: ExperienceRecord,
  today: Temporal.PlainDate,
  options: readonly RemovalOption[] = DEFAULT_REMOVAL_OPTIONS,
): ApprenticeStatusRemoval {
  const answers = options.map((option) => answer(option, record, today))
  return { options: answers, nearest: answers.toSorted(byNearness)[0]?.option ?? null }
}

function answer(
  { option, needs: asked }: RemovalOption,
  record: ExperienceRecord,
  today: Temporal.PlainDate,
): RemovalAnswer {
  const needs = asked.map((requirements) => need(requirements, record, today))
  const metOn =
    needs
      .map((need) => need.metOn)
      .toSorted(byDay)
      .at(-1) ?? null
  const met = needs.every((need) => need.met)
  // A need weighs the years of experience it stands for: a course or Practicode takes one of the two years off.
  const weights = asked.map((requirements) => yearsOf(requirements[0]))
  const done = needs.reduce((sum, { donePercent }, index) => sum + donePercent * (weights[index] ?? 1), 0)
  const donePercent = Math.floor(done / weights.reduce((sum, years) => sum + years, 0))
  return { option, met, metOn, donePercent, needs, sentence: removalSentence({ option, needs, metOn }) }
}

function need(
  requirements: readonly RemovalRequirement[],
  record: ExperienceRecord,
  today: Temporal.PlainDate,
): RemovalNeed {
  const anyOf = requirements.map((requirement) => condition(requirement, record, today))
  return {
    met: anyOf.some(({ met }) => met),
    metOn: anyOf.map(({ metOn }) => metOn).toSorted(byDay)[0] ?? null,
    donePercent: Math.max(...anyOf.map(({ donePercent }) => donePercent)),
    anyOf,
  }
}

function condition(
  requirement: RemovalRequirement,
  record: ExperienceRecord,
  today: Temporal.PlainDate,
): RemovalCondition {
  switch (requirement.kind) {
    case 'EMPLOYMENT':
      return employmentCondition(requirement, record, today)
    case 'PREPARATION':
      return preparationCondition(requirement, record, today)
    case 'PRACTICODE':
      return practicodeCondition(requirement, record, today)
  }
}

function yearsOf(requirement: RemovalRequirement | undefined): number {
  return requirement?.kind === 'EMPLOYMENT' ? requirement.years : 1
}

function byNearness(one: RemovalAnswer, other: RemovalAnswer): number {
  return other.donePercent - one.donePercent || byDay(one.metOn, other.metOn) || one.option - other.option
}

/** Days in order, no day last. */
function byDay(one: Temporal.PlainDate | null, other: Temporal.PlainDate | null): number {
  if (one === null || other === null) return Number(one === null) - Number(other === null)
  return Temporal.PlainDate.compare(one, other)
}
