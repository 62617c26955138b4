import type { Condition } from '../condition.ts'
import type { PracticodeReading } from './practicode-readings.ts'

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
    standing: `${done} of ${cases} Practicode cases are ${reading ? 'done' : 'recorded'}`,
    measure: { done, asked: cases, unit: 'CASES' as const },
  }
  if (done >= cases) return { ...condition, met: true }
  const left = cases - done
  const next = reading
    ? `Record a new reading when the other ${left === 1 ? 'one is' : `${left} are`} done.`
    : 'Record the first reading.'
  return { ...condition, met: false, next, meetsOn: null }
}

function scoreReached(reading: LatestReading, asked: number): Condition<'SCORE'> {
  const score = reading?.scorePercent ?? null
  if (score === null) {
    const standing = 'no Practicode score is recorded'
    const next = 'Record a reading with its score.'
    return { code: 'SCORE', standing, measure: null, met: false, next, meetsOn: null }
  }
  const condition = {
    code: 'SCORE' as const,
    standing: `the Practicode score is ${score}%, and ${asked}% is asked`,
    measure: { done: score, asked, unit: 'PERCENT' as const },
  }
  if (score >= asked) return { ...condition, met: true }
  const next = `Record a new reading when the score has reached ${asked}%.`
  return { ...condition, met: false, next, meetsOn: null }
}
