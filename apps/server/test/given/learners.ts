import { toDate } from '../../src/kernel/days.ts'
import type { Database } from '../../src/start/database.ts'
import { unique } from './unique.ts'

/** Learners; Noor Khan, unless told. */
export function givenLearners(db: Database['staff']['prisma']) {
  const learner = (
    facts: Partial<{
      firstName: string
      lastName: string
      email: string
      externalId: string
      openToRemote: boolean
      state: string
      workSettings: string[]
    }> = {},
  ) =>
    db.learner.create({
      data: {
        firstName: 'Noor',
        lastName: 'Khan',
        email: `${unique('noor')}@example.org`,
        phone: '+16145550100',
        dateOfBirth: toDate('1990-02-01'),
        ...facts,
      },
    })

  return { learner }
}
