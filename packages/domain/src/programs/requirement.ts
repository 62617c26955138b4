import { z } from 'zod'
import { GATES } from '../enrollments/gate.ts'
import { optionalText, requiredText } from '../optional-text.ts'
import { wholeNumber } from '../whole-number.ts'
import type { FieldName } from '../words/field-labels.ts'
import { problem } from './words.ts'

/** When a requirement is asked: at completion, on leaving a stage before it, or never, because it only informs. */
export const REQUIREMENT_GATES = [...GATES, 'NONE'] as const
export type RequirementGate = (typeof REQUIREMENT_GATES)[number]

/** The kinds of things a program version asks of an apprentice; each has fields of its own. */
export const REQUIREMENT_KINDS = [
  'OJT_HOURS',
  'RTI_HOURS',
  'DURATION',
  'COMPETENCIES',
  'PRACTICODE',
  'INTERNSHIP',
  'CREDITS',
  'QUALIFICATION',
  'ESSENTIAL_SKILL',
  'CHECK',
  'DECLARATION',
  'REVIEWS',
] as const
export type RequirementKind = (typeof REQUIREMENT_KINDS)[number]

/** What a qualification proves. */
export const QUALIFICATION_PROVES = ['COMBINED', 'COMPETENCE', 'KNOWLEDGE'] as const

const HOURS_HINT = problem('REQUIREMENT_HOURS_OUT_OF_RANGE')
const minutes = z.int({ error: HOURS_HINT }).min(1, HOURS_HINT).max(1_200_000, HOURS_HINT)
const CREDITS_HINT = problem('CREDITS_OUT_OF_RANGE')
const credits = z.int({ error: CREDITS_HINT }).min(1, CREDITS_HINT).max(1000, CREDITS_HINT)
const PERCENT_HINT = problem('PERCENT_OUT_OF_RANGE')
const percent = z.int({ error: PERCENT_HINT }).min(0, PERCENT_HINT).max(100, PERCENT_HINT)
const count = (most: number, what: FieldName) => wholeNumber(1, most, what)
const LEVEL_HINT = problem('QUALIFICATION_LEVEL_OUT_OF_RANGE')
const level = z.int({ error: LEVEL_HINT }).min(1, LEVEL_HINT).max(8, LEVEL_HINT)

/** An award that a person brings: what it is, who awards it, what it counts, and how it is proven. */
const award = {
  /** Which award of the wallet meets it, by code. */
  credential: requiredText(40, 'AWARD'),
  /** The awarding body's number of the qualification; null where it has none. */
  number: optionalText(40, 'QUALIFICATION_NUMBER'),
  /** Who awards it; null where the standard names nobody, as of awards that several bodies make. */
  awardingBody: optionalText(120, 'AWARDING_BODY'),
  level,
  credits,
  /** Guided learning or total qualification time, in minutes. */
  minutes,
  /** Languages it can be assessed in, as BCP 47 codes. */
  languages: z.array(z.string().regex(/^[a-z]{2}$/, problem('LANGUAGES_MALFORMED'))),
  /** Whether completion needs a copy of the certificate that details the units completed. */
  certificateCopy: z.boolean(),
}

const common = {
  code: z
    .string({ error: problem('REQUIREMENT_CODE_MISSING') })
    .trim()
    .regex(/^[A-Z][A-Z0-9_]{0,39}$/, problem('REQUIREMENT_CODE_MALFORMED')),
  title: requiredText(160, 'REQUIREMENT'),
  gate: z.enum(REQUIREMENT_GATES, { error: problem('REQUIREMENT_GATE_MISSING') }),
  /** Where it comes from, in words for people: the law, or the standard and its section. */
  source: optionalText(160, 'SOURCE'),
}

/** One thing a program version asks, with its measure: minutes, credits, counts or percents, never a float. */
export const Requirement = z.discriminatedUnion(
  'kind',
  [
    z.object({ kind: z.literal('OJT_HOURS'), ...common, minutes }),
    z.object({
      kind: z.literal('RTI_HOURS'),
      ...common,
      minutes,
      /** Awards for which instruction before the start may count, by code; none means none does. */
      beforeStartFor: z.array(z.string()),
    }),
    z.object({ kind: z.literal('DURATION'), ...common, weeks: count(520, 'WEEKS') }),
    z.object({ kind: z.literal('COMPETENCIES'), ...common, count: count(500, 'COMPETENCIES') }),
    z.object({
      kind: z.literal('PRACTICODE'),
      ...common,
      cases: count(10_000, 'CASES'),
      scorePercent: percent,
      /** How long access lasts, in months. */
      accessMonths: count(60, 'MONTHS_OF_ACCESS'),
    }),
    z.object({
      kind: z.literal('INTERNSHIP'),
      ...common,
      /** Share of the time that has to be spent on coding. */
      codingPercent: percent,
    }),
    z.object({ kind: z.literal('CREDITS'), ...common, credits }),
    z.object({
      kind: z.literal('QUALIFICATION'),
      ...common,
      ...award,
      /** Whether it proves competence, knowledge or both. */
      proves: z.enum(QUALIFICATION_PROVES, {
        error: problem('QUALIFICATION_PROVES_MISSING'),
      }),
    }),
    z.object({ kind: z.literal('ESSENTIAL_SKILL'), ...common, ...award }),
    z.object({ kind: z.literal('CHECK'), ...common }),
    z.object({ kind: z.literal('DECLARATION'), ...common, statement: requiredText(500, 'STATEMENT') }),
    z.object({
      kind: z.literal('REVIEWS'),
      ...common,
      /** Days from one review to the next at most. */
      everyDays: count(366, 'DAYS_BETWEEN_REVIEWS'),
    }),
  ],
  { error: problem('REQUIREMENT_KIND_MISSING') },
)

export type Requirement = z.infer<typeof Requirement>
export type RequirementOf<Kind extends RequirementKind> = Extract<Requirement, { kind: Kind }>

/** The version's requirement of a kind that a version has once at most, or null when it asks for none. */
export function requirementOf<Kind extends RequirementKind>(
  requirements: readonly Requirement[],
  kind: Kind,
): RequirementOf<Kind> | null {
  return (requirements.find((requirement) => requirement.kind === kind) ?? null) as RequirementOf<Kind> | null // found by its kind
}
