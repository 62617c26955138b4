import { Temporal } from 'temporal-polyfill'
import { daysBetween } from '../../local-date.ts'
import type { Words } from '../../words/words.ts'
import { credentialWord } from '../words.ts'
import type { RemovalRequirement } from './apprentice-status-policy.ts'
import { type ConditionStanding, conditionStanding } from './condition-standing.ts'
import { dayOfCovered, daysCovered, firstCovered } from './covered-days.ts'
import type { ExperienceRecord } from './experience-record.ts'

/** So many years of coding employment, beside the record. */
export type EmploymentCondition = ConditionStanding & {
  kind: 'EMPLOYMENT'
  /** Parts of a sentence: what is asked for, and how far the learner is. */
  what: Words
  howFar: Words
  /** Days of employment until today, each once. */
  days: number
  daysNeeded: number
  /** By first day, then name. */
  evidence: ExperienceEvidence[]
}

/** An employment or internship and what it adds. */
export type ExperienceEvidence = {
  kind: 'EMPLOYMENT' | 'INTERNSHIP'
  name: string
  startsOn: Temporal.PlainDate
  endsOn: Temporal.PlainDate | null
  /** Days until today, also those another employment has, too. */
  days: number
  /** Why it does not count, as part of a sentence; null when it counts. */
  whyNot: Words | null
}

type EmploymentRequirement = Extract<RemovalRequirement, { kind: 'EMPLOYMENT' }>

/** How far the learner is with the years of employment; a day with two employers counts once. */
export function employmentCondition(
  requirement: EmploymentRequirement,
  record: ExperienceRecord,
  today: Temporal.PlainDate,
): EmploymentCondition {
  const evidence = experience(requirement, record, today)
  const counting = evidence.filter(({ whyNot }) => whyNot === null)
  // Some years have 366 days: those that begin with the first day of employment decide.
  const from = firstCovered(counting) ?? today
  const daysNeeded = daysBetween(from, from.add({ years: requirement.years }))
  const days = Math.min(daysCovered(counting, today), daysNeeded)
  const metOn = dayOfCovered(counting, daysNeeded)
  const standing = conditionStanding(metOn, today, { done: days, needed: daysNeeded })
  return {
    kind: 'EMPLOYMENT',
    ...standing,
    what: credentialWord('REMOVAL_YEARS_ASKED', { years: requirement.years }),
    howFar: credentialWord('REMOVAL_DAYS_EMPLOYED', { days, daysNeeded, when: whenMet(standing) }),
    days,
    daysNeeded,
    evidence,
  }
}

function experience(
  { internshipsCount, codingSharePercent }: EmploymentRequirement,
  { employments, internships }: ExperienceRecord,
  today: Temporal.PlainDate,
): ExperienceEvidence[] {
  const spans = [
    ...employments.map(({ employerName, startedOn, endedOn }) => ({
      kind: 'EMPLOYMENT' as const,
      name: employerName,
      startsOn: startedOn,
      endsOn: endedOn,
      whyNot: null,
    })),
    ...internships.map(({ site, startsOn, endsOn, codingSharePercent: share }) => ({
      kind: 'INTERNSHIP' as const,
      name: site,
      startsOn,
      endsOn,
      whyNot: internshipsCount
        ? tooLittleCoding(share, codingSharePercent)
        : credentialWord('REMOVAL_INTERNSHIPS_DO_NOT_COUNT'),
    })),
  ]
  return spans
    .map((span) => ({ ...span, days: daysCovered([span], today) }))
    .toSorted(
      (one, other) =>
        Temporal.PlainDate.compare(one.startsOn, other.startsOn) || (one.name < other.name ? -1 : 1),
    )
}

function tooLittleCoding(percent: number | null, percentNeeded: number): Words | null {
  if (percent === null) return credentialWord('REMOVAL_CODING_SHARE_MISSING')
  if (percent >= percentNeeded) return null
  return credentialWord('REMOVAL_CODING_SHARE_TOO_SMALL', { percent, percentNeeded })
}

function whenMet({ met, metOn }: ConditionStanding): Words {
  if (metOn === null) return credentialWord('REMOVAL_EMPLOYMENT_TOO_SHORT')
  return credentialWord(met ? 'REMOVAL_MET_ON' : 'REMOVAL_MET_ON_IF_EMPLOYED', { metOn })
}
