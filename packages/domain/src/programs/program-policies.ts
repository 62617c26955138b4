import { z } from 'zod'
import { ON_EVERY_PATH, type Path, STAGES, WHOLE_PATH } from '../enrollments/stages.ts'
import { requiredText } from '../optional-text.ts'
import { wholeNumber } from '../whole-number.ts'
import type { Words } from '../words/words.ts'
import { problem, programWord } from './words.ts'

/** A step on the scale on which a competency is judged. */
export const SignOffLevel = z.object({
  level: wholeNumber(1, 9, 'LEVEL'),
  name: requiredText(60, 'LEVEL_NAME'),
})
export type SignOffLevel = z.infer<typeof SignOffLevel>

/**
 * From which day on-the-job hours count: the learner's registration, and until that is written down the enrollment; the
 * enrollment whatever the agency has on its books; or the employment alone.
 */
export const OJT_COUNTS_FROM = ['REGISTRATION', 'ENROLLMENT', 'EMPLOYMENT'] as const
export type OjtCountsFrom = (typeof OJT_COUNTS_FROM)[number]

/**
 * How a program version is run: the sponsor's own choices, not the standard's. The defaults are the product's and
 * stand in no source; each sponsor may change them for the next version.
 */
export const ProgramPolicies = z.object({
  /** The stages that the version leads through, in pipeline order. */
  path: z
    .array(z.enum(STAGES))
    .refine((path) => !path.includes('WITHDRAWN'), problem('PATH_WITH_LEAVING'))
    .refine((path) => ON_EVERY_PATH.every((stage) => path.includes(stage)), problem('PATH_WITHOUT_ENDS'))
    .refine((path) => isInOrder(path), problem('PATH_OUT_OF_ORDER'))
    .default([...WHOLE_PATH]),
  /** How many days late hours may be written down without saying why. */
  backdatingDays: wholeNumber(0, 366, 'DAYS').default(14),
  /** Whether hours are approved by somebody else than who wrote them down. */
  secondPersonApproves: z.boolean().default(true),
  /** From which day on-the-job hours count; the guard of enrollments keeps the day of each learner. */
  ojtCountsFrom: z.enum(OJT_COUNTS_FROM).default('REGISTRATION'),
  /** How many days before its cohort starts somebody may be enrolled. */
  enrollmentLeadDays: wholeNumber(0, 366, 'DAYS').default(90),
  /** Up to which share of the required hours on the job credit is given for what came before, in percent; 0 gives none. */
  ojtCreditPercent: wholeNumber(0, 100, 'CREDIT_PERCENT').default(50),
  /** The same of the hours of instruction. */
  rtiCreditPercent: wholeNumber(0, 100, 'CREDIT_PERCENT').default(50),
  /** Whether instruction goes on beside the work, so that its hours do not lengthen the program. */
  instructionBesideWork: z.boolean().default(true),
  /** Hours of work in a full-time week. */
  hoursPerWeek: wholeNumber(1, 80, 'HOURS_OF_WEEK').default(40),
  /** How many of the latest weeks the pace is taken from. */
  paceWeeks: wholeNumber(1, 52, 'WEEKS').default(8),
  levels: z
    .array(SignOffLevel)
    .min(1, problem('LEVELS_MISSING'))
    .max(9, problem('LEVELS_TOO_MANY'))
    .default([
      { level: 1, name: 'Observes' },
      { level: 2, name: 'Works with help' },
      { level: 3, name: 'Works alone' },
      { level: 4, name: 'Teaches others' },
    ]),
  /** The level from which a competency counts as met. */
  levelToMeet: wholeNumber(1, 9, 'LEVEL').default(3),
  /** Whether a sign-off also counts for the competency linked as saying the same. */
  sameCompetenciesTogether: z.boolean().default(false),
})
export type ProgramPolicies = z.infer<typeof ProgramPolicies>

/** Whether each stage is named once, none before an earlier one. */
function isInOrder(path: Path): boolean {
  return path.every((stage, index) => index === 0 || STAGES.indexOf(path[index - 1]!) < STAGES.indexOf(stage))
}

/** The product's defaults. */
export const DEFAULT_POLICIES: ProgramPolicies = ProgramPolicies.parse({})

/** The level in words: "Works alone", which the version says; its number where the version names none. */
export function levelWords({ levels }: Pick<ProgramPolicies, 'levels'>, level: number): Words {
  const named = levels.find((known) => known.level === level)
  return named ? programWord('LEVEL_NAMED', { name: named.name }) : programWord('LEVEL_UNNAMED', { level })
}
