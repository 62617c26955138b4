import { cohortCreated } from '@journeyline/domain/cohorts/acts'
import { CohortDetails } from '@journeyline/domain/cohorts/cohort-details'
import { rowId } from '../graphql/row-id.ts'
import { sameOne } from '../kernel/already-there.ts'
import { checked } from '../kernel/checked.ts'
import { toDate } from '../kernel/days.ts'
import { found } from '../kernel/errors.ts'
import { record } from '../kernel/record.ts'
import type { SignedIn } from '../kernel/viewer.ts'
import { codeTaken } from './code-taken.ts'

/** Opens a cohort in a program. A code serves one cohort of a program only: one that is there with just these details is the one. */
export async function createCohort(viewer: SignedIn, input: { programId: string; details: object }) {
  const programId = rowId('Program', input.programId)
  const cohort = checked(CohortDetails, input.details, ['details'])
  return viewer
    .transaction(async (tx) => {
      found(await tx.program.findUnique({ where: { id: programId } }), 'PROGRAM')
      const created = await tx.cohort.create({
        data: {
          ...cohort,
          programId,
          startsOn: toDate(cohort.startsOn),
          expectedEndsOn: toDate(cohort.expectedEndsOn),
        },
      })
      await record(tx, viewer, cohortCreated(created.id, cohort, { programId: created.programId }))
      return created
    })
    .catch((error) => sameOne(viewer, codeTaken(error, { ...cohort, programId }), cohort))
}
