import { changedDetails } from '@journeyline/domain/acts/changed-details'
import { cohortUpdated } from '@journeyline/domain/cohorts/acts'
import { CohortDetails, cohortCapacity } from '@journeyline/domain/cohorts/cohort-details'
import type { z } from 'zod'
import { rowId } from '../graphql/row-id.ts'
import { checked } from '../kernel/checked.ts'
import { toDate } from '../kernel/days.ts'
import { enforce, found, StaleVersionError } from '../kernel/errors.ts'
import { record } from '../kernel/record.ts'
import type { SignedIn } from '../kernel/viewer.ts'
import { refusalWord } from '../words/refusals.ts'
import { orCodeTaken } from './code-taken.ts'

/** Edits a cohort, if nobody else has since `expectedVersion`. Its capacity never falls below the seats taken. */
export async function updateCohort(
  viewer: SignedIn,
  {
    cohortId,
    expectedVersion,
    ...details
  }: { cohortId: string; expectedVersion: number } & z.input<typeof CohortDetails>,
) {
  const id = rowId('Cohort', cohortId)
  const cohort = checked(CohortDetails, details)
  return viewer
    .transaction(async (tx) => {
      await tx.$queryRaw`select from cohort where id = ${id}::uuid for no key update`
      const before = found(await tx.cohort.findUnique({ where: { id } }), 'COHORT')
      if (before.version !== expectedVersion)
        throw new StaleVersionError(refusalWord('CHANGED_MEANWHILE', { what: before.name }), before.version)
      enforce(cohortCapacity({ ...cohort, seatsTaken: before.seatsTaken }))
      const after = await tx.cohort.update({
        where: { id },
        data: {
          ...cohort,
          startsOn: toDate(cohort.startsOn),
          expectedEndsOn: toDate(cohort.expectedEndsOn),
          version: { increment: 1 },
        },
      })
      await record(
        tx,
        viewer,
        cohortUpdated(
          id,
          { before, after: cohort },
          { changed: changedDetails(before, cohort), version: after.version },
        ),
      )
      return after
    })
    .catch(orCodeTaken(cohort.code))
}
