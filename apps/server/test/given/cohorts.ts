import { toDate } from '../../src/kernel/days.ts'
import type { Database } from '../../src/start/database.ts'
import { unique } from './unique.ts'

/** Programs that are there, and cohorts of them. */
export function givenCohorts(db: Database['staff']['prisma']) {
  const program = (code = 'US-MC') => db.program.findUniqueOrThrow({ where: { code } })

  const cohort = async (
    facts: Partial<{
      name: string
      code: string
      capacity: number
      startsOn: string
      expectedEndsOn: string
      programId: string
    }> = {},
  ) =>
    db.cohort.create({
      data: {
        programId: facts.programId ?? (await program()).id,
        code: facts.code ?? unique('cohort'),
        name: facts.name ?? 'Fall 2026',
        startsOn: toDate(facts.startsOn ?? '2026-09-14'),
        expectedEndsOn: toDate(facts.expectedEndsOn ?? '2027-08-30'),
        capacity: facts.capacity ?? 100,
      },
    })

  return { program, cohort }
}
