import type { Condition } from '../condition.ts'
import type { PracticodeReading } from './practicode-readings.ts'
import { practicodeWord } from './words.ts'

/** What a program version asks of Practicode; null where it asks nothing. AAPC asks 600 cases and 70 percent (domain.md 3). */
export type PracticodeAsked = { cases: number | null; scorePercent: number | null }

/** The conditions of leaving Practicode: the cases done, the score reached. */
export type PracticodeConditionCode = 'CASES' | 'SCORE'

type LatestReading = Pick<PracticodeReading, 'casesDone' | 'scorePercent'> | null

/** All that stands between a learner and the end of Practicode, met or not (A52). */
export function practicodeConditions(
  reading: LatestReading,
  asked: PracticodeAsked,
): Condition<PracticodeConditionCode>[] {
  return [
    ...(asked.cases === null ? [] : [allCasesDone(reading, asked.cases)]),
    ...(asked.scorePercent === null ? [] : [scoreReached(reading, asked.scorePercent)]),
  ]
}

function allCasesDone(reading: LatestReading, cases: number): Condition<'CASES'> {
  const done = reading?.casesDone ?? 0
  const condition = {
    code: 'CASES' as const,
    standing: practicodeWord('PRACTICODE_CASES_DONE', { done, cases, hasReading: reading !== null }),
    measure: { done, asked: cases, unit: 'CASES' as const },
  }
  if (done >= cases) return { ...condition, met: true }
  const next = reading
    ? practicodeWord('PRACTICODE_READ_WHEN_DONE', { left: cases - done })
    : practicodeWord('PRACTICODE_READ_FIRST')
  return { ...condition, met: false, next, meetsOn: null }
}

function scoreReached(reading: LatestReading, asked: number): Condition<'SCORE'> {
  const score = reading?.scorePercent ?? null
  if (score === null) {
    const standing = practicodeWord('PRACTICODE_SCORE_MISSING')
    const next = practicodeWord('PRACTICODE_READ_WITH_SCORE')
    return { code: 'SCORE', standing, measure: null, met: false, next, meetsOn: null }
  }
  const condition = {
    code: 'SCORE' as const,
    standing: practicodeWord('PRACTICODE_SCORE_READ', { score, asked }),
    measure: { done: score, asked, unit: 'PERCENT' as const },
  }
  if (score >= asked) return { ...condition, met: true }
  const next = practicodeWord('PRACTICODE_READ_AT_SCORE', { asked })
  return { ...condition, met: false, next, meetsOn: null }
}
