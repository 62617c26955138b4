import type { Temporal } from 'temporal-polyfill'
import { z } from 'zod'
import { dayHasCome } from '../day-has-come.ts'
import { allow, type Decision, firstRefusal, refuse } from '../decision.ts'
import { dayInWords, isBefore, localDate } from '../local-date.ts'
import { optionalText } from '../optional-text.ts'
import { isSameReading, latestReading, neighborsOf, type PracticodeReading } from './practicode-readings.ts'
import { asksForPracticode } from './start-practicode.ts'

const CASES_HINT = 'Write the number of cases done as a whole number, 0 or more.'
const SCORE_HINT = 'Write the score as a whole percent from 0 to 100, or leave it empty.'

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
  note: optionalText(500, 'the note'),
  /** Why an earlier reading was wrong, when this one corrects it, such as a score an instructor changed. */
  correctionReason: optionalText(500, 'the reason'),
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
    dayHasCome("A reading can't be taken in the future", reading.readOn, today, 'readOn'),
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
  return refuse(
    `${learnerName}'s Practicode access began on ${dayInWords(clockStartedOn)}. Choose that day or a later one.`,
    'readOn',
  )
}

function isWithinCases({ reading, cases }: NewReading): Decision {
  if (cases === null || reading.casesDone <= cases) return allow
  return refuse(
    `The program has ${cases} Practicode cases, so ${reading.casesDone} can't be done. Write ${cases} or fewer.`,
    'casesDone',
  )
}

function isNew({ learnerName, reading, readings }: NewReading): Decision {
  const { before } = neighborsOf(reading, readings)
  if (!before || !isSameReading(before, reading)) return allow
  return refuse(
    `This reading of ${learnerName} is on record already. Change the day or the figures, or leave it as it is.`,
    'casesDone',
  )
}

function correctsSomething({ learnerName, reading, readings }: NewReading): Decision {
  if (reading.correctionReason === null || latestReading(readings, reading.readOn)) return allow
  return refuse(
    `${learnerName} has no reading of that day or earlier to correct. Leave the reason of a correction empty.`,
    'correctionReason',
  )
}

function goesUpFromEarlier({ reading, readings }: NewReading): Decision {
  const { before } = neighborsOf(reading, readings)
  if (!before || reading.correctionReason !== null || reading.casesDone >= before.casesDone) return allow
  return refuse(
    `${before.casesDone} cases were done by ${dayInWords(before.readOn)}, so ${reading.casesDone} is fewer. Write ${before.casesDone} or more, or record it as a correction with its reason.`,
    'casesDone',
  )
}

function goesUpToLater({ reading, readings }: NewReading): Decision {
  const { after } = neighborsOf(reading, readings)
  if (!after || after.correctionReason !== null || reading.casesDone <= after.casesDone) return allow
  return refuse(
    `${after.casesDone} cases were done by ${dayInWords(after.readOn)}, so ${reading.casesDone} before that is too many. Write ${after.casesDone} or fewer, or correct the later reading first.`,
    'casesDone',
  )
}
