import type { Temporal } from 'temporal-polyfill'
import type { Condition } from '../condition.ts'
import { hoursInFigures } from '../hours/hours-entry.ts'
import { dayInWords, isBefore } from '../local-date.ts'
import { normalized } from '../normalized.ts'
import type { Internship } from './internship-details.ts'

/** The conditions of leaving the internship: there is one, it ended, enough of it was coding, its supervisor evaluated it. */
export type InternshipConditionCode = 'RECORDED' | 'ENDED' | 'CODING_SHARE' | 'EVALUATED'

/** What is known of a learner's internship when somebody asks whether the stage is done. */
export type InternshipStanding = {
  /** Null when no internship is written down. */
  internship: (Internship & { supervisorName: string | null }) | null
  /** The latest evaluation; null when there is none. */
  evaluation: { evaluatedBy: string } | null
  /** Least share of coding in whole percent, as the program version asks; null for none. Project Xtern asks 60 (domain.md 3). */
  codingPercentAsked: number | null
  today: Temporal.PlainDate
}

/** All that stands between a learner and the end of the internship, met or not (A53). */
export function internshipConditions(known: InternshipStanding): Condition<InternshipConditionCode>[] {
  const { internship, evaluation, codingPercentAsked, today } = known
  if (internship === null) {
    const standing = 'no internship is recorded'
    const next = 'Record the site, its days and its supervisor.'
    return [{ code: 'RECORDED', standing, measure: null, met: false, next, meetsOn: null }]
  }
  return [
    ended(internship, today),
    ...(codingPercentAsked === null ? [] : [codingShare(internship, codingPercentAsked)]),
    evaluatedBySupervisor(internship.supervisorName, evaluation),
  ]
}

function ended({ endsOn, endedOn }: Internship, today: Temporal.PlainDate): Condition<'ENDED'> {
  const lastDay = endedOn ?? endsOn
  if (lastDay === null) {
    const standing = 'the internship has no end'
    const next = 'Write the day it ended or is expected to.'
    return { code: 'ENDED', standing, measure: null, met: false, next, meetsOn: null }
  }
  if (!isBefore(today, lastDay)) {
    const standing = `the internship ended on ${dayInWords(lastDay)}`
    return { code: 'ENDED', standing, measure: null, met: true }
  }
  const standing = `the internship ends on ${dayInWords(lastDay)}`
  const next = 'Wait until then, or write the day it ended if that was earlier.'
  return { code: 'ENDED', standing, measure: null, met: false, next, meetsOn: lastDay }
}

function codingShare({ minutes, codingMinutes }: Internship, asked: number): Condition<'CODING_SHARE'> {
  if (minutes === 0 && asked > 0) {
    const standing = 'no hours of the internship are recorded'
    const next = 'Write the hours in all and those on coding.'
    return { code: 'CODING_SHARE', standing, measure: null, met: false, next, meetsOn: null }
  }
  // Rounded down, so that a share just below never reads as if it were reached.
  const done = minutes === 0 ? 0 : Math.floor((codingMinutes * 100) / minutes)
  const condition = {
    code: 'CODING_SHARE' as const,
    standing: `${hoursInFigures(codingMinutes)} of ${hoursInFigures(minutes)} were coding, ${done}%, and ${asked}% is asked`,
    measure: { done, asked, unit: 'PERCENT' as const },
  }
  if (codingMinutes * 100 >= minutes * asked) return { ...condition, met: true }
  return { ...condition, met: false, next: moreCoding(minutes, codingMinutes, asked), meetsOn: null }
}

function moreCoding(minutes: number, codingMinutes: number, asked: number): string {
  if (asked >= 100) return 'Check the hours: all of them have to be coding.'
  const missing = Math.ceil((minutes * asked - codingMinutes * 100) / (100 - asked))
  return `${hoursInFigures(missing)} more of nothing but coding would do.`
}

function evaluatedBySupervisor(
  supervisorName: string | null,
  evaluation: { evaluatedBy: string } | null,
): Condition<'EVALUATED'> {
  if (evaluation !== null && supervisorName !== null && isSameName(evaluation.evaluatedBy, supervisorName)) {
    const standing = `the internship is evaluated by ${supervisorName}`
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

function missingEvaluation(
  supervisorName: string | null,
  evaluation: { evaluatedBy: string } | null,
): { standing: string; next: string } {
  const supervisor = supervisorName ?? "the site's supervisor"
  if (evaluation === null) {
    return { standing: 'the internship is not evaluated', next: `Ask ${supervisor} for the evaluation.` }
  }
  const standing = `the internship is evaluated by ${evaluation.evaluatedBy}`
  if (supervisorName === null) {
    return {
      standing: `${standing}, and no supervisor is recorded`,
      next: 'Write who supervises at the site.',
    }
  }
  return {
    standing: `${standing}, and the site's supervisor is ${supervisorName}`,
    next: `Ask ${supervisorName} for the evaluation, or correct who supervises at the site.`,
  }
}

function isSameName(name: string, other: string): boolean {
  const [one, two] = [name, other].map((written) =>
    normalized(written, 'NFKC').trim().replace(/\s+/g, ' ').toLowerCase(),
  )
  return one === two
}
