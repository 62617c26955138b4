import type { Employment } from '@journeyline/domain/hours/employed-time'
import type { WeekOfHours } from '@journeyline/domain/hours/forecast'
import type { HoursKind } from '@journeyline/domain/hours/hours-entry'
import type { HoursRecord, LearnerRecord } from '@journeyline/domain/progress/record'
import { Temporal } from 'temporal-polyfill'
import type { RecordFacts } from './record-facts.ts'

/** The facts as the domain's rules take them. */
export function recordOf(facts: RecordFacts): LearnerRecord {
  const { internship, practicodeCases, practicodeScore } = facts
  return {
    learnerName: facts.learnerName,
    enrolledOn: day(facts.enrolledOn),
    plannedEndOn: day(facts.plannedEndOn),
    employments: employmentsOf(facts.employments),
    ojt: hoursOf(facts.weeks, 'OJT'),
    rti: hoursOf(facts.weeks, 'RTI'),
    signOffs: facts.signOffs.map(([, competency, level, judgedOn]) => ({
      competency,
      level,
      judgedOn: day(judgedOn),
    })),
    practicode:
      practicodeCases === null ? null : { casesDone: practicodeCases, scorePercent: practicodeScore },
    internship: internship && {
      ...internship,
      startsOn: day(internship.startsOn),
      endsOn: dayOrNull(internship.endsOn),
      endedOn: dayOrNull(internship.endedOn),
    },
    awards: facts.awards.map(([, code, , expiresOn, hasCertificateCopy]) => ({
      code,
      expiresOn: dayOrNull(expiresOn),
      hasCertificateCopy,
    })),
    checks: facts.checks.map(([, code, outcome, , expiresOn]) => ({
      code,
      outcome,
      expiresOn: dayOrNull(expiresOn),
    })),
    reviews: facts.reviews.map(([, status, plannedOn, heldOn]) => ({
      status,
      plannedOn: day(plannedOn),
      heldOn: dayOrNull(heldOn),
    })),
  }
}

/** The hours of one kind from the weekly sums of both. */
export function hoursOf(weeks: RecordFacts['weeks'], kind: HoursKind): HoursRecord {
  const own = weeks.filter(([of]) => of === kind)
  const sum = (which: 2 | 3) => own.reduce((total, week) => total + week[which], 0)
  return {
    approvedMinutes: sum(2),
    submittedMinutes: sum(3),
    weeks: own.map(
      ([, weekOn, approved, submitted]): WeekOfHours => ({
        weekOn: day(weekOn),
        minutes: approved + submitted,
      }),
    ),
  }
}

/** When a learner was employed, and how long the week was. */
export function employmentsOf(employments: RecordFacts['employments']): Employment[] {
  return employments.map(([startedOn, endedOn, minutesPerWeek]) => ({
    startedOn: day(startedOn),
    endedOn: dayOrNull(endedOn),
    minutesPerWeek,
  }))
}

const day = (text: string) => Temporal.PlainDate.from(text)
const dayOrNull = (text: string | null) => (text === null ? null : day(text))
