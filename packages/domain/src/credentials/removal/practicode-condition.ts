import { Temporal } from 'temporal-polyfill'
import type { Words } from '../../words/words.ts'
import { credentialWord } from '../words.ts'
import type { RemovalRequirement } from './apprentice-status-policy.ts'
import { type ConditionStanding, conditionStanding } from './condition-standing.ts'
import type { ExperienceRecord, PracticodeReading } from './experience-record.ts'

/** All cases of Practicode with the minimum score, beside the record. */
export type PracticodeCondition = ConditionStanding & {
  kind: 'PRACTICODE'
  /** Parts of a sentence: what is asked for, and how far the learner is. */
  what: Words
  howFar: Words
  casesNeeded: number
  scorePercentNeeded: number
  /** The reading; null when there is none by today. */
  evidence: PracticodeReading | null
}

/** How far the learner is with Practicode, by the latest reading; it is met on the day of that reading. */
export function practicodeCondition(
  {
    cases: casesNeeded,
    scorePercent: scorePercentNeeded,
  }: Extract<RemovalRequirement, { kind: 'PRACTICODE' }>,
  { practicode }: ExperienceRecord,
  today: Temporal.PlainDate,
): PracticodeCondition {
  const isKnown = practicode !== null && Temporal.PlainDate.compare(practicode.readOn, today) <= 0
  const evidence = isKnown ? practicode : null
  const isEnough =
    evidence !== null && evidence.cases >= casesNeeded && (evidence.scorePercent ?? 0) >= scorePercentNeeded
  return {
    kind: 'PRACTICODE',
    ...conditionStanding(isEnough ? evidence.readOn : null, today, {
      done: evidence?.cases ?? 0,
      needed: casesNeeded,
    }),
    what: credentialWord('REMOVAL_PRACTICODE_ASKED', {
      cases: casesNeeded,
      scorePercent: scorePercentNeeded,
    }),
    howFar: evidence === null ? credentialWord('REMOVAL_PRACTICODE_NOT_READ') : reading(evidence),
    casesNeeded,
    scorePercentNeeded,
    evidence,
  }
}

function reading({ cases, scorePercent, readOn }: PracticodeReading): Words {
  return credentialWord('REMOVAL_PRACTICODE_READ', { cases, scorePercent, readOn })
}
