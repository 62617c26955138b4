import { Temporal } from 'temporal-polyfill'
import { checkStanding } from '../checks/check-standing.ts'
import { checkWord } from '../checks/words.ts'
import { competencyStandings } from '../competencies/standing.ts'
import type { Condition } from '../condition.ts'
import { internshipConditions } from '../internships/internship-conditions.ts'
import { daysBetween } from '../local-date.ts'
import { practicodeConditions } from '../practicode/practicode-conditions.ts'
import type { Requirement, RequirementOf } from '../programs/requirement.ts'
import type { Standard } from '../programs/standard.ts'
import { codedCompetencies } from '../programs/work-process.ts'
import { reviewSchedule } from '../reviews/review-schedule.ts'
import { awardConditions, creditCondition } from './award-progress.ts'
import { competencyCondition } from './competency-progress.ts'
import type { LearnerRecord } from './record.ts'
import { progressWord } from './words.ts'

/** Every condition of a requirement that is not hours, met or not, from the record. */
export function requirementConditions(
  requirement: Exclude<Requirement, RequirementOf<'OJT_HOURS' | 'RTI_HOURS'>>,
  standard: Standard,
  record: LearnerRecord,
  today: Temporal.PlainDate,
): Condition[] {
  switch (requirement.kind) {
    case 'COMPETENCIES': {
      const core = codedCompetencies(standard.jobFunctions)
      return [
        competencyCondition(requirement.count, competencyStandings(core, record.signOffs, standard.policies)),
      ]
    }
    case 'PRACTICODE':
      return practicodeConditions(record.practicode, requirement)
    case 'INTERNSHIP':
      return internshipConditions({
        internship: record.internship,
        evaluation: record.internship?.evaluation ?? null,
        codingPercentAsked: requirement.codingPercent,
        today,
      })
    case 'CREDITS':
      return [creditCondition(requirement, standard.requirements, record.awards)]
    case 'QUALIFICATION':
    case 'ESSENTIAL_SKILL':
      return awardConditions(requirement, record.awards, today)
    case 'CHECK':
    case 'DECLARATION':
      return [checkCondition(requirement, record, today)]
    case 'DURATION':
      return [durationCondition(requirement.weeks, record, today)]
    case 'REVIEWS':
      return [reviewCondition(requirement, record, today)]
  }
}

function checkCondition(
  { code, kind, title }: RequirementOf<'CHECK' | 'DECLARATION'>,
  { checks }: LearnerRecord,
  today: Temporal.PlainDate,
): Condition<'CHECK'> {
  const standing = checkStanding(checks.find((check) => check.code === code) ?? null, today)
  const words = kind === 'CHECK' ? 'CHECK_STANDS' : 'DECLARATION_STANDS'
  const condition = { code: 'CHECK' as const, standing: checkWord(words, { title, standing }), measure: null }
  if (standing === 'PASSED' || standing === 'WAIVED') return { ...condition, met: true }
  const next = checkWord(kind === 'CHECK' ? 'CHECK_WRITE_OUTCOME' : 'DECLARATION_ASK')
  return { ...condition, met: false, next, meetsOn: null }
}

/** How long the program has been going on; it informs, and time alone meets it. */
function durationCondition(
  weeks: number,
  record: LearnerRecord,
  today: Temporal.PlainDate,
): Condition<'DURATION'> {
  const startsOn = record.employedOn ?? record.enrolledOn
  const done = Math.max(Math.trunc(daysBetween(startsOn, today) / 7), 0)
  const condition = {
    code: 'DURATION' as const,
    standing: progressWord('WEEKS_GONE_BY', { done: Math.min(done, weeks), weeks, startsOn }),
    measure: { done: Math.min(done, weeks), asked: weeks, unit: 'WEEKS' as const },
  }
  if (done >= weeks) return { ...condition, met: true }
  return {
    ...condition,
    met: false,
    next: progressWord('WEEKS_PASS'),
    meetsOn: startsOn.add({ weeks }),
  }
}

function reviewCondition(
  { everyDays }: RequirementOf<'REVIEWS'>,
  { reviews, enrolledOn }: LearnerRecord,
  today: Temporal.PlainDate,
): Condition<'REVIEWS'> {
  const { overdueDays } = reviewSchedule({ intervalDays: everyDays, startedOn: enrolledOn, reviews, today })
  const held = reviews.flatMap(({ heldOn }) => heldOn ?? []).sort(Temporal.PlainDate.compare)
  const last = held.at(-1)
  const standing = last ? progressWord('REVIEW_LATEST', { heldOn: last }) : progressWord('REVIEW_NONE')
  const condition = { code: 'REVIEWS' as const, measure: null }
  if (!overdueDays) return { ...condition, standing, met: true }
  return {
    ...condition,
    standing: progressWord('REVIEW_OVERDUE', { latest: standing, days: overdueDays }),
    met: false,
    next: progressWord('REVIEW_HOLD_IT'),
    meetsOn: null,
  }
}
