import { Temporal } from 'temporal-polyfill'
import { checkStanding } from '../checks/check-standing.ts'
import { checkWord } from '../checks/words.ts'
import { competencyStandings } from '../competencies/standing.ts'
import type { Condition } from '../condition.ts'
import { dayOfTime, isGoingOn, timeBefore } from '../hours/employed-time.ts'
import { internshipConditions } from '../internships/internship-conditions.ts'
import { practicodeConditions } from '../practicode/practicode-conditions.ts'
import type { Requirement, RequirementOf } from '../programs/requirement.ts'
import type { Standard } from '../programs/standard.ts'
import { codedCompetencies } from '../programs/work-process.ts'
import { reviewSchedule } from '../reviews/review-schedule.ts'
import { awardConditions, creditCondition } from './award-progress.ts'
import { competencyCondition } from './competency-progress.ts'
import { fullTimeMinutes, workingTime } from './plan.ts'
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
      return [durationCondition(requirement.weeks, standard, record, today)]
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

/** How many full-time weeks the employment has taken, gaps left out; it informs, and time alone meets it. */
function durationCondition(
  weeks: number,
  standard: Standard,
  record: LearnerRecord,
  today: Temporal.PlainDate,
): Condition<'DURATION'> {
  const stretches = workingTime(standard, record)
  const week = 7 * fullTimeMinutes(standard.policies)
  const done = Math.min(Math.trunc(timeBefore(stretches, today) / week), weeks)
  const [first] = stretches
  const condition = {
    code: 'DURATION' as const,
    standing: first
      ? progressWord('WEEKS_GONE_BY', { done, weeks, startsOn: first.from })
      : progressWord('WEEKS_NOT_BEGUN', { weeks }),
    measure: { done, asked: weeks, unit: 'WEEKS' as const },
  }
  if (done >= weeks) return { ...condition, met: true }
  if (isGoingOn(stretches, today)) {
    const meetsOn = dayOfTime(stretches, weeks * week, today)
    return { ...condition, met: false, next: progressWord('WEEKS_PASS'), meetsOn }
  }
  const hasBegun = timeBefore(stretches, today) > 0
  const next = progressWord(hasBegun ? 'WEEKS_GO_ON_WITH_EMPLOYMENT' : 'WEEKS_BEGIN_WITH_EMPLOYMENT')
  return { ...condition, met: false, next, meetsOn: null }
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
