import type { Temporal } from 'temporal-polyfill'
import type { Condition } from '../condition.ts'
import { isBefore } from '../local-date.ts'
import { normalized } from '../normalized.ts'
import type { Words } from '../words/words.ts'
import type { Internship } from './internship-details.ts'
import type { Recommendation } from './internship-evaluation.ts'
import { internshipWord } from './words.ts'

/** The conditions of leaving the internship: there is one, it ended, enough of it was coding, its supervisor evaluated it and recommends going on. */
export type InternshipConditionCode = 'RECORDED' | 'ENDED' | 'CODING_SHARE' | 'EVALUATED' | 'RECOMMENDED'

/** Who evaluated, and what they recommend. */
export type InternshipEvaluated = { evaluatedBy: string; recommendation: Recommendation }

/** What is known of a learner's internship when somebody asks whether the stage is done. */
export type InternshipStanding = {
  /** Null when no internship is written down. */
  internship: (Internship & { supervisorName: string | null }) | null
  /** The latest evaluation; null when there is none. */
  evaluation: InternshipEvaluated | null
  /** Least share of coding in whole percent, as the program version asks; null for none. Project Xtern asks 60 (domain.md 3). */
  codingPercentAsked: number | null
  today: Temporal.PlainDate
}

/** All that stands between a learner and the end of the internship, met or not (A53). */
export function internshipConditions(known: InternshipStanding): Condition<InternshipConditionCode>[] {
  const { internship, evaluation, codingPercentAsked, today } = known
  if (internship === null) {
    const standing = internshipWord('INTERNSHIP_NOT_RECORDED')
    const next = internshipWord('INTERNSHIP_RECORD_IT')
    return [{ code: 'RECORDED', standing, measure: null, met: false, next, meetsOn: null }]
  }
  return [
    ended(internship, today),
    ...(codingPercentAsked === null ? [] : [codingShare(internship, codingPercentAsked)]),
    evaluatedBySupervisor(internship.supervisorName, evaluation),
    ...(evaluation === null ? [] : [recommended(evaluation)]),
  ]
}

function ended({ endsOn, endedOn }: Internship, today: Temporal.PlainDate): Condition<'ENDED'> {
  const lastDay = endedOn ?? endsOn
  if (lastDay === null) {
    const standing = internshipWord('INTERNSHIP_WITHOUT_END')
    const next = internshipWord('INTERNSHIP_WRITE_END')
    return { code: 'ENDED', standing, measure: null, met: false, next, meetsOn: null }
  }
  if (!isBefore(today, lastDay)) {
    const standing = internshipWord('INTERNSHIP_ENDED', { lastDay })
    return { code: 'ENDED', standing, measure: null, met: true }
  }
  const standing = internshipWord('INTERNSHIP_ENDS', { lastDay })
  const next = internshipWord('INTERNSHIP_AWAIT_END')
  return { code: 'ENDED', standing, measure: null, met: false, next, meetsOn: lastDay }
}

function codingShare({ minutes, codingMinutes }: Internship, asked: number): Condition<'CODING_SHARE'> {
  if (minutes === 0 && asked > 0) {
    const standing = internshipWord('INTERNSHIP_HOURS_MISSING')
    const next = internshipWord('INTERNSHIP_WRITE_HOURS')
    return { code: 'CODING_SHARE', standing, measure: null, met: false, next, meetsOn: null }
  }
  // Rounded down, so that a share just below never reads as if it were reached.
  const done = minutes === 0 ? 0 : Math.floor((codingMinutes * 100) / minutes)
  const condition = {
    code: 'CODING_SHARE' as const,
    standing: internshipWord('INTERNSHIP_CODING_SHARE', { codingMinutes, minutes, done, asked }),
    measure: { done, asked, unit: 'PERCENT' as const },
  }
  if (codingMinutes * 100 >= minutes * asked) return { ...condition, met: true }
  return { ...condition, met: false, next: moreCoding(minutes, codingMinutes, asked), meetsOn: null }
}

function moreCoding(minutes: number, codingMinutes: number, asked: number): Words {
  if (asked >= 100) return internshipWord('INTERNSHIP_ALL_CODING')
  const missingMinutes = Math.ceil((minutes * asked - codingMinutes * 100) / (100 - asked))
  return internshipWord('INTERNSHIP_MORE_CODING', { missingMinutes })
}

function evaluatedBySupervisor(
  supervisorName: string | null,
  evaluation: { evaluatedBy: string } | null,
): Condition<'EVALUATED'> {
  if (evaluation !== null && supervisorName !== null && isSameName(evaluation.evaluatedBy, supervisorName)) {
    const standing = internshipWord('INTERNSHIP_EVALUATED', { evaluatedBy: supervisorName })
    return { code: 'EVALUATED', standing, measure: null, met: true }
  }
  return {
    code: 'EVALUATED',
    measure: null,
    met: false,
    meetsOn: null,
    ...missingEvaluation(supervisorName, evaluation),
  }
}

function recommended({ evaluatedBy, recommendation }: InternshipEvaluated): Condition<'RECOMMENDED'> {
  const condition = { code: 'RECOMMENDED' as const, measure: null }
  if (recommendation === 'READY') {
    return { ...condition, standing: internshipWord('INTERNSHIP_RECOMMENDED', { evaluatedBy }), met: true }
  }
  return {
    ...condition,
    standing: internshipWord('INTERNSHIP_MORE_PRACTICE', { evaluatedBy }),
    met: false,
    next: internshipWord('INTERNSHIP_EVALUATE_AGAIN'),
    meetsOn: null,
  }
}

function missingEvaluation(
  supervisorName: string | null,
  evaluation: { evaluatedBy: string } | null,
): { standing: Words; next: Words } {
  if (evaluation === null) {
    return {
      standing: internshipWord('INTERNSHIP_NOT_EVALUATED'),
      next: internshipWord('INTERNSHIP_ASK_FOR_EVALUATION', { supervisorName }),
    }
  }
  const { evaluatedBy } = evaluation
  if (supervisorName === null) {
    return {
      standing: internshipWord('INTERNSHIP_EVALUATED_WITHOUT_SUPERVISOR', { evaluatedBy }),
      next: internshipWord('INTERNSHIP_WRITE_SUPERVISOR'),
    }
  }
  return {
    standing: internshipWord('INTERNSHIP_EVALUATED_BY_ANOTHER', { evaluatedBy, supervisorName }),
    next: internshipWord('INTERNSHIP_ASK_SUPERVISOR', { supervisorName }),
  }
}

function isSameName(name: string, other: string): boolean {
  const [one, two] = [name, other].map((written) =>
    normalized(written, 'NFKC').trim().replace(/\s+/g, ' ').toLowerCase(),
  )
  return one === two
}
