import { daysFrom, plusDays } from './days.ts'
import { demoHistory } from './demo-history.ts'
import type { DemoLearner } from './demo-roster.ts'
import { seeded, seededChoice } from './seeded.ts'

/** One Practicode reading of the demo. */
export interface DemoReading {
  readOn: string
  casesDone: number
  scorePercent: number
  correctionReason: string | null
}

/** The first day of the learner's time in Practicode; null before there is one, or where the roster has no figures. */
export function practicodeSince(learner: DemoLearner): string | null {
  if (learner.practicodeCases === null || learner.practicodeScore === null) return null
  return stepsOf(learner).find(({ toStage }) => toStage === 'PRACTICODE')?.effectiveOn ?? null
}

/**
 * How the learner came to the Practicode figures of the roster, about a week at a time, in the order of their days. Those
 * who are at it are looked at up to today.
 */
export function demoPracticode(learner: DemoLearner, today: string): DemoReading[] {
  const { externalId, practicodeCases: cases, practicodeScore: score } = learner
  const startedOn = practicodeSince(learner)
  if (startedOn === null || cases === null || score === null) return []
  const steps = stepsOf(learner)
  const left = steps[steps.findIndex(({ toStage }) => toStage === 'PRACTICODE') + 1]
  const days = readingDays(startedOn, left?.effectiveOn ?? lastRead(externalId, startedOn, today))
  const shares = growth(externalId, days.length)
  const readings = days.map(
    (readOn, index): DemoReading => ({
      readOn,
      casesDone: Math.round(cases * shares[index]!),
      scorePercent: scoreAt(externalId, score, shares[index]!, index),
      correctionReason: null,
    }),
  )
  return withSlip(externalId, readings)
}

const stepsOf = (learner: DemoLearner) => demoHistory(learner).filter(({ undoneAt }) => undoneAt === null)

/** The latest look is within the week, but for a few of whom nobody has heard for a month. */
function lastRead(externalId: string, startedOn: string, today: string): string {
  const days = seeded(externalId, 'silent') < 0.1 ? 33 : Math.floor(7 * seeded(externalId, 'last read'))
  const day = plusDays(today, -days)
  return day > startedOn ? day : today
}

/** A day a week, and the last day. */
function readingDays(first: string, last: string): string[] {
  const weeks = Math.max(0, Math.ceil(daysFrom(first, last) / 7) - 1)
  return [...Array.from({ length: weeks }, (_, week) => plusDays(first, 7 * (week + 1))), last]
}

/** The share of the cases done by each reading: it always grows, some weeks faster than others, and ends at all of them. */
function growth(externalId: string, readings: number): number[] {
  const weeks = Array.from({ length: readings }, (_, week) => 0.4 + seeded(externalId, 'cases', `${week}`))
  const all = weeks.reduce((sum, week) => sum + week, 0)
  let sum = 0
  return weeks.map((week) => {
    sum += week
    return sum / all
  })
}

/** Scores come up to the roster's as the cases are done. */
function scoreAt(externalId: string, score: number, share: number, index: number): number {
  const below = Math.round((1 - share) * 14 * seeded(externalId, 'score', `${index}`))
  return Math.max(0, score - below)
}

const SLIPS = [
  'The figures were those of another learner',
  'The export counted some cases twice',
  'Misread: two digits swapped',
] as const

/** For a few learners a reading in the middle was too high, and was corrected two days later. */
function withSlip(externalId: string, readings: DemoReading[]): DemoReading[] {
  const at = Math.floor(readings.length / 2)
  const right = readings[at]
  if (right === undefined || readings.length < 5 || seeded(externalId, 'slip') > 0.06) return readings
  const wrong = { ...right, casesDone: Math.min(600, right.casesDone + 40) }
  const correction = {
    ...{ ...right, readOn: plusDays(right.readOn, 2) },
    correctionReason: seededChoice(SLIPS, externalId, 'why it was wrong'),
  }
  return [...readings.slice(0, at), wrong, correction, ...readings.slice(at + 1)]
}
