import { z } from 'zod'
import { requiredText } from '../optional-text.ts'
import { problem } from './words.ts'

const HOURS_HINT = problem('COURSE_HOURS_OUT_OF_RANGE')

/** One thing a learner can do after the course, and the competencies it serves, by code. */
export const LearningObjective = z.object({
  text: requiredText(1000, 'LEARNING_OBJECTIVE'),
  competencies: z.array(z.string()),
})
export type LearningObjective = z.infer<typeof LearningObjective>

/** A course of the related instruction plan: number, name, minutes and learning objectives. */
export const Course = z.object({
  number: requiredText(40, 'COURSE_NUMBER'),
  name: requiredText(160, 'COURSE_NAME'),
  minutes: z.int({ error: HOURS_HINT }).min(15, HOURS_HINT).max(120_000, HOURS_HINT),
  /** Whether its hours count as contact hours of preparation for a coding exam (domain.md section 3). */
  examPreparation: z.boolean(),
  objectives: z.array(LearningObjective).max(100, problem('COURSE_OBJECTIVES_TOO_MANY')),
})
export type Course = z.infer<typeof Course>

/** The minutes of all courses together. */
export function plannedMinutes(courses: readonly Course[]): number {
  return courses.reduce((sum, { minutes }) => sum + minutes, 0)
}
