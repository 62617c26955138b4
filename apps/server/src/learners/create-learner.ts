import { learnerCreated } from '@journeyline/domain/learners/acts'
import { bornBefore, LearnerDetails } from '@journeyline/domain/learners/learner-details'
import { Temporal } from 'temporal-polyfill'
import { sameOne } from '../kernel/already-there.ts'
import { checked } from '../kernel/checked.ts'
import type { Clock } from '../kernel/clock.ts'
import { toDate } from '../kernel/days.ts'
import { enforce } from '../kernel/errors.ts'
import { record } from '../kernel/record.ts'
import type { SignedIn } from '../kernel/viewer.ts'
import { taken } from './taken.ts'

/** Writes down a new learner; one that is there with just these details is there. */
export async function createLearner(viewer: SignedIn, details: unknown, clock: Clock) {
  const learner = learnerColumns(checked(LearnerDetails, details, ['details']), clock)
  return viewer
    .transaction(async (tx) => {
      const created = await tx.learner.create({ data: learner })
      await record(tx, viewer, learnerCreated(created.id, {}))
      return created
    })
    .catch((error) => sameOne(viewer, taken(error, learner), learner))
}

/** The details as the database keeps them; born before today. */
export function learnerColumns(details: LearnerDetails, clock: Clock) {
  const born = details.dateOfBirth === null ? null : Temporal.PlainDate.from(details.dateOfBirth)
  enforce(bornBefore(born, clock.today()))
  return { ...details, dateOfBirth: born && toDate(born) }
}
