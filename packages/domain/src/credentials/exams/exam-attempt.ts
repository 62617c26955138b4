import { Temporal } from 'temporal-polyfill'
import { z } from 'zod'
import { allow, type Decision, firstRefusal } from '../../decision.ts'
import { localDate } from '../../local-date.ts'
import { optionalText } from '../../optional-text.ts'
import { commonProblem } from '../../words/common-words.ts'
import { type CredentialCode, credentialName } from '../credentials.ts'
import { problem, refuse } from '../words.ts'

/** The exams a learner may sit; an apprentice form has none of its own, it comes of the same exam. */
export const EXAMS = ['CPC', 'COC', 'CRC', 'CCA', 'CCS', 'CCS_P'] as const satisfies readonly CredentialCode[]

/** An exam, by the certification it gives. */
export type Exam = (typeof EXAMS)[number]

/** How an attempt ended; ABSENT is somebody who was booked and did not sit. */
export const EXAM_OUTCOMES = ['PASSED', 'FAILED', 'ABSENT'] as const

/** How an attempt ended. */
export type ExamOutcome = (typeof EXAM_OUTCOMES)[number]

/** The percent at which an exam is passed, where that is confirmed (domain.md section 3); other scores are not judged. */
export const PASSING_SCORES: Partial<Record<Exam, number>> = { CPC: 70 }

const SCORE_HINT = commonProblem('SCORE_NOT_A_PERCENT')

/** What staff write about an attempt at an exam. */
export const ExamAttemptDetails = z
  .object({
    exam: z.enum(EXAMS, { error: problem('EXAM_NOT_LISTED') }),
    satOn: localDate,
    outcome: z.enum(EXAM_OUTCOMES, { error: problem('EXAM_OUTCOME_MISSING') }),
    scorePercent: z
      .int({ error: SCORE_HINT })
      .min(0, { error: SCORE_HINT, abort: true })
      .max(100, { error: SCORE_HINT, abort: true })
      .nullish()
      .transform((score) => score ?? null),
    note: optionalText(500, 'NOTE'),
  })
  .superRefine((attempt, context) => {
    const message = scoreProblem(attempt)
    if (message !== null) context.addIssue({ code: 'custom', path: ['scorePercent'], message })
  })

export type ExamAttemptDetails = z.infer<typeof ExamAttemptDetails>

/** Whether the attempt may be written down: its day has come, and nobody sits the same exam twice on a day. */
export function mayRecordExamAttempt(attempt: {
  learnerName: string
  exam: Exam
  satOn: Temporal.PlainDate
  /** The learner's other attempts. */
  others: readonly { exam: Exam; satOn: Temporal.PlainDate }[]
  today: Temporal.PlainDate
}): Decision {
  const { learnerName, exam, satOn, others, today } = attempt
  return firstRefusal(
    Temporal.PlainDate.compare(satOn, today) > 0 ? refuse('EXAM_AHEAD', { satOn }, 'satOn') : allow,
    others.some((other) => other.exam === exam && other.satOn.equals(satOn))
      ? refuse('EXAM_ATTEMPTED_ON_DAY', { learnerName, examName: credentialName(exam), satOn }, 'satOn')
      : allow,
  )
}

/** Attempts in the order they were sat, each with its number among those at the same exam; an absence has none. */
export function examAttemptsInOrder<
  Attempt extends { exam: Exam; satOn: Temporal.PlainDate; outcome: ExamOutcome },
>(attempts: readonly Attempt[]): (Attempt & { attemptNumber: number | null })[] {
  const sat = new Map<Exam, number>()
  return attempts
    .toSorted(
      (one, other) =>
        Temporal.PlainDate.compare(one.satOn, other.satOn) ||
        EXAMS.indexOf(one.exam) - EXAMS.indexOf(other.exam),
    )
    .map((attempt) => {
      if (attempt.outcome === 'ABSENT') return { ...attempt, attemptNumber: null }
      const attemptNumber = (sat.get(attempt.exam) ?? 0) + 1
      sat.set(attempt.exam, attemptNumber)
      return { ...attempt, attemptNumber }
    })
}

/** The certification an attempt gives: CPC and COC come as the apprentice form until experience is proven; null unless passed. */
export function certificationFromExam(attempt: {
  exam: Exam
  outcome: ExamOutcome
  experienceProven: boolean
}): CredentialCode | null {
  const { exam, outcome, experienceProven } = attempt
  if (outcome !== 'PASSED') return null
  return experienceProven ? exam : (APPRENTICE_FORMS[exam] ?? exam)
}

const APPRENTICE_FORMS: Partial<Record<Exam, CredentialCode>> = { CPC: 'CPC_A', COC: 'COC_A' }

function scoreProblem({
  exam,
  outcome,
  scorePercent,
}: {
  exam: Exam
  outcome: ExamOutcome
  scorePercent: number | null
}): string | null {
  if (scorePercent === null) return null
  if (outcome === 'ABSENT') return problem('EXAM_SCORE_WITHOUT_SITTING')
  const passing = PASSING_SCORES[exam]
  if (passing === undefined || scorePercent >= passing === (outcome === 'PASSED')) return null
  return problem('EXAM_SCORE_CONTRADICTS_OUTCOME', { examName: credentialName(exam), passing })
}
