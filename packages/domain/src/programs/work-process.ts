import { z } from 'zod'
import { optionalText, requiredText, tooLong } from '../optional-text.ts'
import { problem } from './words.ts'

const MINUTES_HINT = problem('PLANNED_HOURS_UNREADABLE')
const plannedMinutes = z
  .int({ error: MINUTES_HINT })
  .min(0, MINUTES_HINT)
  .max(1_200_000, MINUTES_HINT)
  .nullable()

/** A competency of the work process schedule: the source's text as printed, and the text as it is shown. */
export const Competency = z.object({
  /** The letter it stands under in its job function. */
  letter: z
    .string({ error: problem('COMPETENCY_LETTER_MISSING') })
    .regex(/^[A-Z]{1,2}$/, problem('COMPETENCY_LETTER_MALFORMED')),
  /** As printed in the source, misprints included; empty for a competency of the sponsor's own. */
  sourceText: z.string().max(1000, tooLong(1000, 'SOURCE_TEXT')),
  displayText: requiredText(1000, 'COMPETENCY'),
  core: z.boolean(),
  /** Planned related instruction, in minutes; null where the form leaves the cell blank. */
  rtiMinutes: plannedMinutes,
  /** Planned on-the-job learning, in minutes; null where the form leaves the cell blank. */
  ojtMinutes: plannedMinutes,
  /** Code of the competency that says the same in other words; null when none does. */
  sameAs: optionalText(12, 'SAME_COMPETENCY'),
  /** Code of another job function it belongs to by its sense; null when none. */
  alsoUnder: optionalText(12, 'OTHER_JOB_FUNCTION'),
  /** Whether a sign-off names a witness besides the person who judges. */
  witnessed: z.boolean(),
})
export type Competency = z.infer<typeof Competency>

/** A job function with its competencies; one of a specialization may stand open, without words. */
export const JobFunction = z.object({
  specialization: z.boolean(),
  sourceText: z.string().max(1000, tooLong(1000, 'SOURCE_TEXT')),
  displayText: z.string().trim().max(1000, tooLong(1000, 'JOB_FUNCTION')),
  competencies: z.array(Competency).max(52, problem('COMPETENCIES_TOO_MANY')),
})
export type JobFunction = z.infer<typeof JobFunction>

/** A job function with its code, JF1 or SP1, counted among its kind. */
export type CodedFunction = Omit<JobFunction, 'competencies'> & {
  code: string
  competencies: CodedCompetency[]
}
/** A competency with its code, JF2.A, and that of its job function. */
export type CodedCompetency = Competency & { code: string; functionCode: string }

/** The job functions with their codes: JF1, JF2 … and SP1, SP2 … for specializations, each counted in its order. */
export function codedFunctions(functions: readonly JobFunction[]): CodedFunction[] {
  const counted = { JF: 0, SP: 0 }
  return functions.map((jobFunction) => {
    const prefix = jobFunction.specialization ? 'SP' : 'JF'
    counted[prefix] += 1
    const code = `${prefix}${counted[prefix]}`
    const competencies = jobFunction.competencies.map((competency) => ({
      ...competency,
      code: `${code}.${competency.letter}`,
      functionCode: code,
    }))
    return { ...jobFunction, code, competencies }
  })
}

/** Every competency with its code, in the order of the schedule. */
export function codedCompetencies(functions: readonly JobFunction[]): CodedCompetency[] {
  return codedFunctions(functions).flatMap(({ competencies }) => competencies)
}
