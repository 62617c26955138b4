import { z } from 'zod'
import { optionalText, requiredText } from '../optional-text.ts'

/** When a requirement is asked: at completion, on leaving a stage before it, or never, because it only informs. */
export const REQUIREMENT_GATES = ['COMPLETION', 'LEAVING_PRACTICODE', 'LEAVING_INTERNSHIP', 'NONE'] as const
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

const HOURS_HINT = 'Write the hours as whole minutes, from 1 minute to 20,000 hours.'
const minutes = z.int({ error: HOURS_HINT }).min(1, HOURS_HINT).max(1_200_000, HOURS_HINT)
const CREDITS_HINT = 'Write the credits as a whole number from 1 to 1,000.'
const credits = z.int({ error: CREDITS_HINT }).min(1, CREDITS_HINT).max(1000, CREDITS_HINT)
const PERCENT_HINT = 'Write a whole percent from 0 to 100.'
const percent = z.int({ error: PERCENT_HINT }).min(0, PERCENT_HINT).max(100, PERCENT_HINT)
const count = (most: number, what: string) => {
  const hint = `Write ${what} as a whole number from 1 to ${most}.`
  return z.int({ error: hint }).min(1, hint).max(most, hint)
}
const LEVEL_HINT = 'Write the level as a whole number from 1 to 8.'
const level = z.int({ error: LEVEL_HINT }).min(1, LEVEL_HINT).max(8, LEVEL_HINT)

/** An award that a person brings: what it is, who awards it, what it counts, and how it is proven. */
const award = {
  /** Which award of the wallet meets it, by code. */
  credential: requiredText(40, 'the award by its code'),
  /** The awarding body's number of the qualification; null where it has none. */
  number: optionalText(40, 'the qualification number'),
  awardingBody: requiredText(120, 'who awards it'),
  level,
  credits,
  /** Guided learning or total qualification time, in minutes. */
  minutes,
  /** Languages it can be assessed in, as BCP 47 codes. */
  languages: z.array(z.string().regex(/^[a-z]{2}$/, 'Write languages as two letters, for example en or cy.')),
  /** Whether completion needs a copy of the certificate that details the units completed (D39, D40). */
  certificateCopy: z.boolean(),
}

const common = {
  code: z
    .string({ error: 'Write a code, for example OJT.' })
    .trim()
    .regex(
      /^[A-Z][A-Z0-9_]{0,39}$/,
      'Write 1 to 40 capital letters, digits or underscores, for example OJT.',
    ),
  title: requiredText(160, 'what is required'),
  gate: z.enum(REQUIREMENT_GATES, { error: 'Choose when it is asked.' }),
  /** Where it comes from: the seed number, the law, the source's own section. */
  source: optionalText(160, 'the source'),
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
      /** Awards for which instruction before the start may count, by code (D41); none means none does. */
      beforeStartFor: z.array(z.string()),
    }),
    z.object({ kind: z.literal('DURATION'), ...common, weeks: count(520, 'the weeks') }),
    z.object({ kind: z.literal('COMPETENCIES'), ...common, count: count(500, 'the competencies') }),
    z.object({
      kind: z.literal('PRACTICODE'),
      ...common,
      cases: count(10_000, 'the cases'),
      scorePercent: percent,
      /** How long access lasts, in months. */
      accessMonths: count(60, 'the months of access'),
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
      /** Whether it proves competence, knowledge or both (D29). */
      proves: z.enum(['COMBINED', 'COMPETENCE', 'KNOWLEDGE'], {
        error: 'Choose what the qualification proves.',
      }),
    }),
    z.object({ kind: z.literal('ESSENTIAL_SKILL'), ...common, ...award }),
    z.object({ kind: z.literal('CHECK'), ...common }),
    z.object({ kind: z.literal('DECLARATION'), ...common, statement: requiredText(500, 'the statement') }),
    z.object({
      kind: z.literal('REVIEWS'),
      ...common,
      /** Days from one review to the next at most. */
      everyDays: count(366, 'the days between reviews'),
    }),
  ],
  { error: 'Choose what kind of requirement this is.' },
)

export type Requirement = z.infer<typeof Requirement>
export type RequirementOf<Kind extends RequirementKind> = Extract<Requirement, { kind: Kind }>

/** The kind in words, as a heading: "On-the-job hours". */
export function requirementKindName(kind: RequirementKind): string {
  return KIND_NAMES[kind]
}

/** The version's requirement of a kind that a version has once at most, or null when it asks for none. */
export function requirementOf<Kind extends RequirementKind>(
  requirements: readonly Requirement[],
  kind: Kind,
): RequirementOf<Kind> | null {
  return (requirements.find((requirement) => requirement.kind === kind) ?? null) as RequirementOf<Kind> | null // found by its kind
}

const KIND_NAMES: Record<RequirementKind, string> = {
  OJT_HOURS: 'On-the-job hours',
  RTI_HOURS: 'Instruction hours',
  DURATION: 'Duration',
  COMPETENCIES: 'Competencies',
  PRACTICODE: 'Practicode',
  INTERNSHIP: 'Internship',
  CREDITS: 'Credits',
  QUALIFICATION: 'Qualification',
  ESSENTIAL_SKILL: 'Essential skill',
  CHECK: 'Check',
  DECLARATION: 'Declaration',
  REVIEWS: 'Reviews',
}
