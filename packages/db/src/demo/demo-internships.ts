import {
  RATED_SKILLS,
  type RatedSkill,
  type Rating,
  type Recommendation,
} from '@journeyline/domain/internships/internship-evaluation'
import { daysFrom, plusDays } from './days.ts'
import { demoHistory } from './demo-history.ts'
import type { DemoLearner } from './demo-roster.ts'
import { seeded, seededChoice } from './seeded.ts'

/** An internship of the demo; days are written YYYY-MM-DD. */
export interface DemoInternship {
  site: string
  startsOn: string
  /** When it is expected to end, and when it did; null while it runs. */
  endsOn: string
  endedOn: string | null
  minutes: number
  codingMinutes: number
  supervisorName: string
  supervisorEmail: string
  evaluation: DemoEvaluation | null
}

interface DemoEvaluation {
  evaluatedOn: string
  evaluatedBy: string
  recommendation: Recommendation
  ratings: Record<RatedSkill, Rating>
  comment: string
}

/** The learner's internship as of today: done and evaluated, running, or over and not evaluated yet; null before it. */
export function demoInternship(learner: DemoLearner, today: string): DemoInternship | null {
  const { externalId, internshipSite: site, internshipStartedOn: startsOn } = learner
  if (site === null || startsOn === null) return null
  const leftOn =
    demoHistory(learner).find(({ toStage, undoneAt }) => toStage === 'READY' && undoneAt === null)
      ?.effectiveOn ?? null
  const endsOn = leftOn ?? plusDays(startsOn, 7 * weeksPlanned(externalId, startsOn, today))
  const isOver = endsOn <= today
  const lastDay = isOver ? endsOn : today
  const minutes = minutesWorked(externalId, daysFrom(startsOn, lastDay) + 1)
  const supervisorName = seededChoice(SUPERVISORS, site, externalId)
  return {
    ...{ site, startsOn, endsOn, supervisorName, minutes },
    endedOn: isOver ? endsOn : null,
    codingMinutes: codingOf(minutes, externalId, leftOn !== null),
    supervisorEmail: `${supervisorName.toLowerCase().replace(' ', '.')}@example.org`,
    // of those who are still in the stage, some have ended and wait for the evaluation
    evaluation: leftOn === null ? null : evaluation(externalId, leftOn, supervisorName),
  }
}

const SUPERVISORS = [
  'Kim Roe',
  'Dana Whitfield',
  'Luis Herrera',
  'Priya Nair',
  'Tom Bauer',
  'Grace Okoro',
] as const

/** Twelve weeks as usual; those that go on longer end about now, and none takes more than half a year. */
function weeksPlanned(externalId: string, startsOn: string, today: string): number {
  const weeksSoFar = Math.ceil(daysFrom(startsOn, today) / 7)
  if (weeksSoFar < 12) return 12
  return Math.min(26, weeksSoFar + seededChoice([-1, 1, 2, 3, 4], externalId, 'longer'))
}

/** 18 to 30 hours a week, in quarters of an hour. */
function minutesWorked(externalId: string, days: number): number {
  const perWeek = 18 * 60 + 12 * 60 * seeded(externalId, 'hours a week')
  return 15 * Math.floor((perWeek * days) / 7 / 15)
}

/** Those who went on spent 60 percent or more on coding; of those who are at it, some have yet to get there. */
function codingOf(minutes: number, externalId: string, isDone: boolean): number {
  const share = (isDone ? 0.62 : 0.52) + 0.26 * seeded(externalId, 'share of coding')
  return Math.min(minutes, 15 * Math.ceil((minutes * share) / 15))
}

const COMMENTS = [
  'Codes outpatient charts without help, and asks before guessing.',
  'Reliable. Needed a few weeks for our systems, then kept up with the team.',
  'Careful with modifiers; we would take another intern like this.',
  'Good with clinicians, and steadily faster from week to week.',
] as const

function evaluation(externalId: string, evaluatedOn: string, evaluatedBy: string): DemoEvaluation {
  const ratings = RATED_SKILLS.map((skill) => [skill, seededChoice([2, 3, 3, 4, 4], externalId, skill)])
  return {
    ...{ evaluatedOn, evaluatedBy, recommendation: 'READY' },
    ratings: Object.fromEntries(ratings) as DemoEvaluation['ratings'], // one entry a skill
    comment: seededChoice(COMMENTS, externalId, 'what the supervisor says'),
  }
}
