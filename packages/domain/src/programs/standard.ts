import { z } from 'zod'
import { requiredText } from '../optional-text.ts'
import { Course } from './instruction-plan.ts'
import { Particulars } from './particulars.ts'
import { ProgramPolicies } from './program-policies.ts'
import { Requirement } from './requirement.ts'
import { problem } from './words.ts'
import { JobFunction } from './work-process.ts'

/** How an apprenticeship measures: by competencies, by time, or by both. */
export const PROGRAM_TYPES = ['COMPETENCY_BASED', 'TIME_BASED', 'HYBRID'] as const
export type ProgramType = (typeof PROGRAM_TYPES)[number]

/**
 * The whole content of a program version. Its shape is checked here; whether it makes sense as a whole is
 * `standardProblems`' to say, so that a draft can be saved while it is unfinished.
 */
export const Standard = z.object({
  title: requiredText(160, 'VERSION_TITLE'),
  type: z.enum(PROGRAM_TYPES, { error: problem('PROGRAM_TYPE_MISSING') }),
  particulars: Particulars,
  policies: ProgramPolicies,
  requirements: z.array(Requirement).max(200, problem('REQUIREMENTS_TOO_MANY')),
  jobFunctions: z.array(JobFunction).max(60, problem('JOB_FUNCTIONS_TOO_MANY')),
  courses: z.array(Course).max(200, problem('COURSES_TOO_MANY')),
})
export type Standard = z.infer<typeof Standard>
