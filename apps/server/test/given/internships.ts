import { RATED_SKILLS } from '@journeyline/domain/internships/internship-evaluation'
import { toDate } from '../../src/kernel/days.ts'
import type { Database } from '../../src/start/database.ts'

export function givenInternships(db: Database['staff']['prisma']) {
  /** An internship with everything the stage asks for, unless its facts say otherwise. */
  const internship = (facts: {
    enrollmentId: string
    site?: string
    startsOn?: string
    endedOn?: string | null
    minutes?: number
    codingMinutes?: number
    evaluatedBy?: string | null
  }) =>
    db.internship.create({
      data: {
        ...{ site: 'Riverbend', supervisorName: 'Kim Roe', minutes: 14_400, codingMinutes: 10_080 },
        ...(facts.evaluatedBy === null ? {} : { ...EVALUATION, evaluatedOn: toDate('2026-11-16') }),
        ...facts,
        startsOn: toDate(facts.startsOn ?? '2026-10-05'),
        endedOn: facts.endedOn === null ? null : toDate(facts.endedOn ?? '2026-11-13'),
      },
    })

  return { internship }
}

const EVALUATION = {
  evaluatedBy: 'Kim Roe',
  recommendation: 'READY',
  ratings: Object.fromEntries(RATED_SKILLS.map((skill) => [skill, 3])),
}
