import { employerCreated } from '@journeyline/domain/employers/acts'
import { EmployerDetails } from '@journeyline/domain/employers/employer-details'
import { sameOne } from '../kernel/already-there.ts'
import { checked } from '../kernel/checked.ts'
import { record } from '../kernel/record.ts'
import type { SignedIn } from '../kernel/viewer.ts'
import { nameTaken } from './name-taken.ts'

/** Adds an employer; returns its row, or the one that is there with just these details. */
export function createEmployer(viewer: SignedIn, input: { details: object }) {
  const details = checked(EmployerDetails, input.details, ['details'])
  return viewer
    .transaction(async (tx) => {
      const employer = await tx.employer.create({ data: details })
      await record(tx, viewer, employerCreated(employer.id, details))
      return employer
    })
    .catch((error) => sameOne(viewer, nameTaken(error, details.name), details))
}
