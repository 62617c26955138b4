import { z } from 'zod'
import { localDate } from '../local-date.ts'
import { optionalText, tooLong } from '../optional-text.ts'
import { LONGEST_DAY_MINUTES } from './day-length.ts'
import { problem } from './words.ts'

/** What hours are: learning on the job, or related instruction (off the job); never both. */
export const HOURS_KINDS = ['OJT', 'RTI'] as const
export type HoursKind = (typeof HOURS_KINDS)[number]

/** Why an entry stands in the ledger: done on its day, granted for what came before, or taking another entry back. */
export const HOURS_BASES = ['DONE', 'PRIOR_CREDIT', 'REVERSAL'] as const
export type HoursBasis = (typeof HOURS_BASES)[number]

/** Where an entry stands; only approved ones ever count. */
export const HOURS_STATUSES = ['SUBMITTED', 'APPROVED', 'REJECTED'] as const
export type HoursStatus = (typeof HOURS_STATUSES)[number]

/** Where an entry came from. */
export const HOURS_SOURCES = ['PERSON', 'ATTENDANCE', 'IMPORT', 'DEMO'] as const
export type HoursSource = (typeof HOURS_SOURCES)[number]

/** How long an entry may be, wherever it was done: whether the day itself is so long, `fitsTheDay` says. */
export const HOURS_LENGTH = { least: 1, most: LONGEST_DAY_MINUTES } as const

const MINUTES_HINT = problem('HOURS_LENGTH_UNREADABLE', { least: HOURS_LENGTH.least })

const common = {
  kind: z.enum(HOURS_KINDS, { error: problem('HOURS_KIND_MISSING') }),
  onDay: localDate,
  note: optionalText(500, 'NOTE'),
}

/** What is written down of hours done on a day, in minutes: which competency or course they were for, and a note. */
export const HoursDetails = z
  .object({
    ...common,
    minutes: z
      .int({ error: MINUTES_HINT })
      .min(HOURS_LENGTH.least, MINUTES_HINT)
      .max(HOURS_LENGTH.most, problem('HOURS_LONGER_THAN_DAY', { most: HOURS_LENGTH.most })),
    competencyId: z.string().nullable().default(null),
    courseId: z.string().nullable().default(null),
    /** Why the hours are written down later than the program's window allows. */
    lateReason: optionalText(300, 'REASON'),
  })
  .superRefine(({ kind, competencyId, courseId }, context) => {
    const wrong = kind === 'OJT' ? courseId !== null && 'courseId' : competencyId !== null && 'competencyId'
    if (wrong) context.addIssue({ code: 'custom', path: [wrong], message: SUBJECT_PROBLEM[wrong] })
  })
export type HoursDetails = z.infer<typeof HoursDetails>

/** Why a course is none of on-the-job hours, and a competency none of instruction. */
const SUBJECT_PROBLEM = {
  courseId: problem('HOURS_ON_THE_JOB_WITH_COURSE'),
  competencyId: problem('HOURS_OF_INSTRUCTION_WITH_COMPETENCY'),
}

const MOST_CREDIT = 1_200_000
const CREDIT_HINT = problem('PRIOR_CREDIT_HOURS_UNREADABLE', { least: 1, most: MOST_CREDIT })

/** What is written down of credit for learning before the program (29 CFR 29.5(b)(12); D41). */
export const PriorCreditDetails = z.object({
  ...common,
  minutes: z.int({ error: CREDIT_HINT }).min(1, CREDIT_HINT).max(MOST_CREDIT, CREDIT_HINT),
  /** The award of the version that the learning was for, by code; null where none is asked. */
  awardCode: z.string().nullable().default(null),
  /** What the credit is granted for; an audit asks for it. */
  reason: z
    .string({ error: problem('PRIOR_CREDIT_REASON_MISSING') })
    .trim()
    .min(3, problem('PRIOR_CREDIT_REASON_MISSING'))
    .max(500, tooLong(500, 'REASON')),
})
export type PriorCreditDetails = z.infer<typeof PriorCreditDetails>

/** Minutes as people read hours: "7:30 h", whole hours as "8 h". */
export function hoursInFigures(minutes: number, locale: string): string {
  const whole = Math.trunc(Math.abs(minutes) / 60).toLocaleString(locale)
  const rest = Math.abs(minutes) % 60
  const sign = minutes < 0 ? '−' : ''
  return rest === 0 ? `${sign}${whole} h` : `${sign}${whole}:${String(rest).padStart(2, '0')} h`
}
