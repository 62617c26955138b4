import { cohortUpdated } from '@journeyline/domain/cohorts/acts'
import { CohortDetails, cohortCapacity } from '@journeyline/domain/cohorts/cohort-details'
import { rowId } from '../graphql/row-id.ts'
import { refuseSecond } from '../kernel/already-there.ts'
import { toDate } from '../kernel/days.ts'
import { edited } from '../kernel/edited.ts'
import { enforce, found } from '../kernel/errors.ts'
import { record } from '../kernel/record.ts'
import type { SignedIn } from '../kernel/viewer.ts'
import { refusalWord } from '../words/refusals.ts'
import { codeTaken } from './code-taken.ts'

interface UpdateCohort {
  cohortId: string
  expectedVersion: number
  details: object
}

/** Edits a cohort, if nobody else has since `expectedVersion`. Its capacity never falls below the seats taken. */
export async function updateCohort(viewer: SignedIn, input: UpdateCohort) {
  const id = rowId('Cohort', input.cohortId)
  return viewer.transaction(async (tx) => {
    await tx.$queryRaw`select from cohort where id = ${id}::uuid for no key update`
    const before = found(await tx.cohort.findUnique({ where: { id } }), 'COHORT')
    const edit = await edited(tx, viewer, {
      ...{ schema: CohortDetails, row: before, asked: input, acts: [cohortUpdated] },
      stale: (by) => refusalWord('CHANGED_MEANWHILE', { what: before.name, by }),
    })
    if (edit === null) return before
    const { details, changed } = edit
    enforce(cohortCapacity({ ...details, seatsTaken: before.seatsTaken }))
    const after = await tx.cohort
      .update({
        where: { id },
        data: {
          ...details,
          startsOn: toDate(details.startsOn),
          expectedEndsOn: toDate(details.expectedEndsOn),
          version: { increment: 1 },
        },
      })
      .catch((error) => refuseSecond(codeTaken(error, { ...before, code: details.code })))
    await record(
      tx,
      viewer,
      cohortUpdated(id, { before, after: details }, { changed, version: after.version }),
    )
    return after
  })
}
