import { US_WORK_PROCESS } from '@journeyline/domain/programs/standards/us-work-process'
import { codedCompetencies } from '@journeyline/domain/programs/work-process'
import { daysFrom, laterDay, momentOf, plusDays } from './days.ts'
import { type DemoClass, settledClasses } from './demo-classes.ts'
import { demoHistory } from './demo-history.ts'
import type { DemoCohort, DemoLearner } from './demo-roster.ts'
import { seeded, seededChoice } from './seeded.ts'

/** One entry of the demo's hours ledger. */
export interface DemoEntry {
  learner: string
  reference: string
  kind: 'OJT' | 'RTI'
  basis: 'DONE' | 'PRIOR_CREDIT' | 'REVERSAL'
  onDay: string
  minutes: number
  /** A competency's code or a course's number; null for none in particular. */
  subject: string | null
  note: string | null
  reason: string | null
  status: 'SUBMITTED' | 'APPROVED' | 'REJECTED'
  decidedAt: Date | null
  decisionReason: string | null
  /** The entry it takes back or was sent in place of, by reference. */
  reverses: string | null
  resubmits: string | null
}

const OJT = 2000 * 60
const RTI = 144 * 60
/** The latest days are not decided on yet: that is what the inbox shows. */
const WAITING_DAYS = 9

/** The first day of a learner's employment as an apprentice; null before there is one. */
export function employedOn(learner: DemoLearner): string | null {
  return (
    demoHistory(learner).findLast(({ toStage, undoneAt }) => toStage === 'APPRENTICESHIP' && !undoneAt)
      ?.effectiveOn ?? null
  )
}

/** A class as a learner was in it: how long, and what was noted. */
export interface DemoAttendance extends DemoClass {
  attended: number
  note: string | null
}

/** Whether and how long a learner was in each class of the cohort, up to a day or until 144 hours are done. */
export function demoAttendance(learner: DemoLearner, classes: DemoClass[], today: string): DemoAttendance[] {
  const until = learner.stage === 'WITHDRAWN' || learner.stage === 'COMPLETED' ? learner.stageSince : today
  return classes
    .filter(({ onDay }) => onDay >= learner.trainingOn && onDay <= until)
    .map((one) => ({ ...one, ...inClass(learner.externalId, one) }))
}

/** Most are there for all of it; some are absent, a few come late or leave early. */
function inClass(
  externalId: string,
  { onDay, minutes }: DemoClass,
): Pick<DemoAttendance, 'attended' | 'note'> {
  const chance = seeded(externalId, 'in class', onDay)
  if (chance < 0.05) return { attended: 0, note: chance < 0.02 ? 'Ill' : null }
  if (chance > 0.975 && minutes > 60) {
    return chance > 0.99
      ? { attended: minutes - 30, note: 'Came late' }
      : { attended: minutes - 60, note: 'Left early' }
  }
  return { attended: minutes, note: null }
}

/** Everything else on a learner's ledger: work, classes made up for, credit for what came before. */
export function demoHours(learner: DemoLearner, cohort: DemoCohort, today: string): DemoEntry[] {
  const classes = settledClasses(cohort, today)
  const attended = demoAttendance(learner, classes, today)
  const madeUp = makeUps(learner, { classes, attended, today })
  const worked = work(learner, today)
  return [
    ...madeUp,
    ...worked,
    ...(learner.stage === 'COMPLETED' ? credit(learner, { attended, entries: [...madeUp, ...worked] }) : []),
  ]
}

function makeUps(
  learner: DemoLearner,
  given: { classes: DemoClass[]; attended: DemoAttendance[]; today: string },
): DemoEntry[] {
  const { externalId, stage, trainingOn } = learner
  const present = new Set(given.attended.filter(({ attended }) => attended > 0).map(({ onDay }) => onDay))
  const until = stage === 'WITHDRAWN' || stage === 'COMPLETED' ? learner.stageSince : given.today
  return given.classes
    .filter(({ onDay }) => !present.has(onDay) && seeded(externalId, 'made up', onDay) < 0.85)
    .flatMap(({ course, onDay, minutes }): DemoEntry[] => {
      const later = plusDays(laterDay(onDay, trainingOn), 3 + 12 * seeded(externalId, 'made up on', onDay))
      if (onDay > until || later > until) return []
      const facts = {
        kind: 'RTI' as const,
        onDay: later,
        minutes,
        subject: course,
        note: 'Made up with the instructor',
      }
      return [{ ...entry(learner, facts, given.today), reference: `${externalId} made up ${onDay}` }]
    })
}

/** Eight hours a workday for most, fewer for some, until 2,000 are done. */
function work(learner: DemoLearner, today: string): DemoEntry[] {
  const { externalId, stage } = learner
  const startsOn = employedOn(learner)
  if (startsOn === null) return []
  const until = stage === 'COMPLETED' ? learner.stageSince : today
  const minutesADay = seededChoice([480, 480, 480, 480, 450, 360, 300], externalId, 'minutes a day')
  const entries: DemoEntry[] = []
  let left = OJT
  for (let onDay = startsOn; onDay <= until && left > 0; onDay = plusDays(onDay, 1)) {
    if (isOff(externalId, onDay)) continue
    const minutes = Math.min(minutesADay, left)
    left -= minutes
    for (const part of parts(externalId, onDay, minutes))
      entries.push(...written(learner, { onDay, ...part }, today))
  }
  return entries
}

const HOLIDAYS = ['-01-01', '-07-04', '-11-11', '-12-24', '-12-25', '-12-31']

function isOff(externalId: string, day: string): boolean {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay()
  if (weekday === 0 || weekday === 6 || HOLIDAYS.includes(day.slice(4))) return true
  return seeded(externalId, 'away', day) < 0.03
}

const CODES = codedCompetencies(US_WORK_PROCESS).map(({ code }) => code)

/** A day's work goes to one competency, or to two by halves of quarter hours. */
function parts(externalId: string, day: string, minutes: number): { subject: string; minutes: number }[] {
  const week = day.slice(0, 8)
  const main = seededChoice(CODES as [string, ...string[]], externalId, 'competency', week)
  if (seeded(externalId, 'split', day) < 0.6) return [{ subject: main, minutes }]
  const other = seededChoice(CODES as [string, ...string[]], externalId, 'other competency', day)
  const half = Math.round(minutes / 30) * 15
  return other === main
    ? [{ subject: main, minutes }]
    : [
        { subject: main, minutes: half },
        { subject: other, minutes: minutes - half },
      ]
}

const REJECTIONS = [
  'Half of that day was a team meeting',
  'Not on the time sheet',
  'The office was closed that day',
] as const

/** An entry as it was written: a few are rejected and sent again, a few approved and then taken back for the right ones. */
function written(
  learner: DemoLearner,
  facts: { onDay: string; subject: string; minutes: number },
  today: string,
): DemoEntry[] {
  const plain = entry(learner, { kind: 'OJT', note: null, ...facts }, today)
  const chance = seeded(learner.externalId, 'what came of', facts.onDay, facts.subject)
  if (plain.status === 'SUBMITTED' || chance > 0.012 || facts.minutes < 120) return [plain]
  const less = facts.minutes - 60
  if (chance > 0.005) {
    const decisionReason = seededChoice(REJECTIONS, learner.externalId, 'rejected', facts.onDay)
    const again = {
      ...plain,
      reference: `${plain.reference}-again`,
      minutes: less,
      resubmits: plain.reference,
    }
    return [{ ...plain, status: 'REJECTED', decisionReason }, again]
  }
  const reversal: DemoEntry = {
    ...plain,
    reference: `${plain.reference}-back`,
    basis: 'REVERSAL',
    minutes: -plain.minutes,
    reason: 'Written down for a day off',
    reverses: plain.reference,
  }
  return [plain, reversal, { ...plain, reference: `${plain.reference}-right`, minutes: less }]
}

/** Who completed before there were 2,000 hours here had coded before: experienced coders, who hold the full CPC. */
function credit(
  learner: DemoLearner,
  { attended, entries }: { attended: { attended: number }[]; entries: DemoEntry[] },
): DemoEntry[] {
  const sum = (kind: 'OJT' | 'RTI') =>
    entries.reduce(
      (total, one) => (one.kind === kind && one.status === 'APPROVED' ? total + one.minutes : total),
      0,
    )
  const inClass = attended.reduce((total, one) => total + one.attended, 0)
  const granted = (kind: 'OJT' | 'RTI', minutes: number, reason: string): DemoEntry[] =>
    minutes <= 0
      ? []
      : [
          {
            ...entry(
              learner,
              { kind, onDay: learner.enrolledOn, minutes, subject: null, note: null },
              learner.stageSince,
            ),
            reference: `${learner.externalId}-credit-${kind}`,
            basis: 'PRIOR_CREDIT',
            reason,
            status: 'APPROVED',
            decidedAt: momentOf(learner.enrolledOn, 200),
          },
        ]
  const years = 2 + Math.floor(6 * seeded(learner.externalId, 'years of coding'))
  return [
    ...granted(
      'OJT',
      OJT - sum('OJT'),
      `${years} years of coding before the registration, by the employer’s letter`,
    ),
    ...granted(
      'RTI',
      RTI - sum('RTI') - inClass,
      'AAPC preparation course before the enrollment, certificate on file',
    ),
  ]
}

function entry(
  { externalId, stage, stageSince }: DemoLearner,
  facts: Pick<DemoEntry, 'kind' | 'onDay' | 'minutes' | 'subject' | 'note'>,
  today: string,
): DemoEntry {
  const isOver = stage === 'COMPLETED' || stage === 'WITHDRAWN'
  const waits = !isOver && daysFrom(facts.onDay, today) <= WAITING_DAYS
  const decidedOn = plusDays(facts.onDay, 2 + 5 * seeded(externalId, 'decided', facts.onDay))
  const inTime = isOver && decidedOn > stageSince ? facts.onDay : decidedOn
  return {
    learner: externalId,
    reference: `${externalId} ${facts.kind} ${facts.onDay} ${facts.subject ?? ''}`.trim(),
    basis: 'DONE',
    ...facts,
    reason: null,
    status: waits ? 'SUBMITTED' : 'APPROVED',
    decidedAt: waits ? null : momentOf(inTime, 300 + 100 * seeded(externalId, 'decided at', facts.onDay)),
    decisionReason: null,
    reverses: null,
    resubmits: null,
  }
}
