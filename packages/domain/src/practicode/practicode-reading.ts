import type { Temporal } from 'temporal-polyfill'
import { z } from 'zod'
import { dayHasCome } from '../day-has-come.ts'
import { allow, type Decision, firstRefusal } from '../decision.ts'
import { isBefore, localDate } from '../local-date.ts'
import { optionalText } from '../optional-text.ts'
import { commonProblem } from '../words/common-words.ts'
import { isSameReading, latestReading, neighborsOf, type PracticodeReading } from './practicode-readings.ts'
import { asksForPracticode } from './record-practicode-start.ts'
import { problem, refuse } from './words.ts'

const CASES_HINT = problem('PRACTICODE_CASES_UNREADABLE')
const SCORE_HINT = commonProblem('SCORE_NOT_A_PERCENT')

/** What is written down when somebody looks at AAPC's Practicode: how far a learner is, never a case or its content. */
export const PracticodeReadingDetails = z.object({
  /** Local day on which the numbers were read. */
  readOn: localDate,
  /** Cases done by then, from the first one on. */
  casesDone: z.int({ error: CASES_HINT }).min(0, CASES_HINT),
  /** Score in whole percent; null when the source gives none. */
  scorePercent: z
    .int({ error: SCORE_HINT })
    .min(0, SCORE_HINT)
    .max(100, SCORE_HINT)
    .nullish()
    .transform((score) => score ?? null),
  note: optionalText(500, 'NOTE'),
  /** Why an earlier reading was wrong, when this one corrects it, such as a score an instructor changed. */
  correctionReason: optionalText(500, 'REASON'),
})

export type PracticodeReadingDetails = z.infer<typeof PracticodeReadingDetails>

type NewReading = {
  learnerName: string
  reading: Omit<PracticodeReading, 'sequence'>
  /** All earlier readings of the learner in this enrollment; they are only ever added to. */
  readings: readonly PracticodeReading[]
  /** Practicode cases there are in the program version, 600 at AAPC (domain.md 3); null where it asks for none. */
  cases: number | null
  /** Local day on which the access began; null when it is not known. */
  clockStartedOn: Temporal.PlainDate | null
  today: Temporal.PlainDate
}

/**
 * Whether the reading may be added: something new, on a day of the access that has come, within the version's cases, and with no fewer
 * cases than the reading before it and no more than the one after it, unless the lower one says why it corrects.
 */
export function mayRecordReading(recorded: NewReading): Decision {
  const { reading, today } = recorded
  return firstRefusal(
    asksForPracticode(recorded.learnerName, recorded.cases !== null),
    dayHasCome(reading.readOn, today, refuse('READING_AHEAD', { readOn: reading.readOn }, 'readOn')),
    isWithinAccess(recorded),
    isWithinCases(recorded),
    isNew(recorded),
    correctsSomething(recorded),
    goesUpFromEarlier(recorded),
    goesUpToLater(recorded),
  )
}

function isWithinAccess({ learnerName, reading, clockStartedOn }: NewReading): Decision {
  if (clockStartedOn === null || !isBefore(reading.readOn, clockStartedOn)) return allow
  return refuse('READING_BEFORE_ACCESS', { learnerName, clockStartedOn }, 'readOn')
}

function isWithinCases({ reading, cases }: NewReading): Decision {
  if (cases === null || reading.casesDone <= cases) return allow
  return refuse('READING_MORE_THAN_ALL_CASES', { cases, casesDone: reading.casesDone }, 'casesDone')
}

function isNew({ learnerName, reading, readings }: NewReading): Decision {
  const { before } = neighborsOf(reading, readings)
  if (!before || !isSameReading(before, reading)) return allow
  return refuse('READING_ON_RECORD_ALREADY', { learnerName }, 'casesDone')
}

function correctsSomething({ learnerName, reading, readings }: NewReading): Decision {
  if (reading.correctionReason === null || latestReading(readings, reading.readOn)) return allow
  return refuse('READING_NOTHING_TO_CORRECT', { learnerName }, 'correctionReason')
}

function goesUpFromEarlier({ reading, readings }: NewReading): Decision {
  const { before } = neighborsOf(reading, readings)
  if (!before || reading.correctionReason !== null || reading.casesDone >= before.casesDone) return allow
  return refuse(
    'READING_FEWER_THAN_BEFORE',
    { beforeCasesDone: before.casesDone, beforeReadOn: before.readOn, casesDone: reading.casesDone },
    'casesDone',
  )
}

function goesUpToLater({ reading, readings }: NewReading): Decision {
  const { after } = neighborsOf(reading, readings)
  if (!after || after.correctionReason !== null || reading.casesDone <= after.casesDone) return allow
  return refuse(
    'READING_MORE_THAN_AFTER',
    { afterCasesDone: after.casesDone, afterReadOn: after.readOn, casesDone: reading.casesDone },
    'casesDone',
  )
}
