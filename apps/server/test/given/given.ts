import type { Database } from '../../src/start/database.ts'
import { givenCandidates } from './candidates.ts'
import { givenCohorts } from './cohorts.ts'
import { givenEnrollments } from './enrollments.ts'
import { givenInternships } from './internships.ts'
import { givenLearners } from './learners.ts'
import { givenPeople } from './people.ts'
import { givenPracticode } from './practicode.ts'
import { givenReviews } from './reviews.ts'

export type Given = ReturnType<typeof givenIn>

/**
 * Rows for tests: state what matters, the rest is made up, parents included. Here stands what tests of many nouns begin
 * with; what one noun alone needs, its tests take from that noun's file beside this one.
 */
export function givenIn(database: Pick<Database, 'staff' | 'employer' | 'auth'>) {
  const db = database.staff.prisma
  const parents = { ...givenCohorts(db), ...givenLearners(db) }
  const enrollments = givenEnrollments(db, parents)
  return {
    ...parents,
    ...enrollments,
    ...givenPeople(database),
    ...givenReviews(db, enrollments),
    ...givenPracticode(db),
    ...givenInternships(db),
    ...givenCandidates(db, enrollments),
  }
}
