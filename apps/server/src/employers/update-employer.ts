import { changedDetails } from '@journeyline/domain/acts/changed-details'
import { employerUpdated } from '@journeyline/domain/employers/acts'
import { EmployerDetails } from '@journeyline/domain/employers/employer-details'
import { rowId } from '../graphql/row-id.ts'
import { checked } from '../kernel/checked.ts'
import { found, StaleVersionError } from '../kernel/errors.ts'
import { record } from '../kernel/record.ts'
import type { SignedIn } from '../kernel/viewer.ts'
import { refusalWord } from '../words/refusals.ts'
import { nameTaken } from './name-taken.ts'

interface UpdateEmployer {
  employerId: string
  expectedVersion: number
  name: string
  about?: string | null
}

/** Changes what is written about an employer, if nobody else did since it was read; returns its row. */
export function updateEmployer(viewer: SignedIn, input: UpdateEmployer) {
  const details = checked(EmployerDetails, input)
  const id = rowId('Employer', input.employerId)
  return viewer
    .transaction(async (tx) => {
      const before = found(await tx.employer.findUnique({ where: { id } }), 'EMPLOYER')
      const { count } = await tx.employer.updateMany({
        where: { id, version: input.expectedVersion },
        data: { ...details, version: { increment: 1 } },
      })
      const employer = found(await tx.employer.findUnique({ where: { id } }), 'EMPLOYER')
      if (count === 0)
        throw new StaleVersionError(
          refusalWord('THING_CHANGED_MEANWHILE', { thing: 'EMPLOYER' }),
          employer.version,
        )
      await record(
        tx,
        viewer,
        employerUpdated(id, details, { changed: changedDetails(before, details), version: employer.version }),
      )
      return employer
    })
    .catch(nameTaken(details.name))
}
