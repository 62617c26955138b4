import { cohortCreated } from '@journeyline/domain/cohorts/acts'
import { CohortDetails } from '@journeyline/domain/cohorts/cohort-details'
import { rowId } from '../graphql/row-id.ts'
import { checked } from '../kernel/checked.ts'
import { toDate } from '../kernel/days.ts'
import { found } from '../kernel/errors.ts'
import { record } from '../kernel/record.ts'
import type { SignedIn } from '../kernel/viewer.ts'
import { orCodeTaken } from './code-taken.ts'

/** Opens a cohort in a program. A code serves one cohort of a program only. */
export async function createCohort(
  viewer: SignedIn,
  { programId, details }: { programId: string; details: object },
) {
  const cohort = checked(CohortDetails, details, ['details'])
  return viewer
    .transaction(async (tx) => {
      const program = found(
        await tx.program.findUnique({ where: { id: rowId('Program', programId) } }),
        'PROGRAM',
      )
      const created = await tx.cohort.create({
        data: {
          ...cohort,
          programId: program.id,
          startsOn: toDate(cohort.startsOn),
          expectedEndsOn: toDate(cohort.expectedEndsOn),
        },
      })
      await record(tx, viewer, cohortCreated(created.id, cohort, { programId: created.programId }))
      return created
    })
    .catch(orCodeTaken(cohort.code))
}
