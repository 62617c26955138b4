import { employerUpdated } from '@journeyline/domain/employers/acts'
import { EmployerDetails } from '@journeyline/domain/employers/employer-details'
import { rowId } from '../graphql/row-id.ts'
import { refuseSecond } from '../kernel/already-there.ts'
import { edited } from '../kernel/edited.ts'
import { found } from '../kernel/errors.ts'
import { record } from '../kernel/record.ts'
import type { SignedIn } from '../kernel/viewer.ts'
import { refusalWord } from '../words/refusals.ts'
import { nameTaken } from './name-taken.ts'

interface UpdateEmployer {
  employerId: string
  expectedVersion: number
  details: object
}

/** Changes what is written about an employer, if nobody else did since it was read; returns its row. */
export function updateEmployer(viewer: SignedIn, input: UpdateEmployer) {
  const id = rowId('Employer', input.employerId)
  return viewer.transaction(async (tx) => {
    await tx.$queryRaw`select from employer where id = ${id}::uuid for no key update`
    const before = found(await tx.employer.findUnique({ where: { id } }), 'EMPLOYER')
    const edit = await edited(tx, viewer, {
      ...{ schema: EmployerDetails, row: before, asked: input, acts: [employerUpdated] },
      stale: (by) => refusalWord('THING_CHANGED_MEANWHILE', { thing: 'EMPLOYER', by }),
    })
    if (edit === null) return before
    const { details, changed } = edit
    const after = await tx.employer
      .update({
        where: { id },
        data: { ...details, version: { increment: 1 } },
      })
      .catch((error) => refuseSecond(nameTaken(error, details.name)))
    await record(tx, viewer, employerUpdated(id, details, { changed, version: after.version }))
    return after
  })
}
