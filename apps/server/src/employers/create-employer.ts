import { EmployerDetails } from '@journeyline/domain/employers/employer-details'
import { checked } from '../kernel/checked.ts'
import type { SignedIn } from '../kernel/viewer.ts'
import { nameTaken } from './name-taken.ts'

/** Adds an employer; returns its row. */
export function createEmployer(viewer: SignedIn, input: { name: string; about?: string | null }) {
  const details = checked(EmployerDetails, input)
  return viewer
    .transaction(async (tx) => {
      const employer = await tx.employer.create({ data: details })
      await tx.auditEntry.create({
        data: {
          actorId: viewer.personId,
          act: 'employer.created',
          subjectType: 'Employer',
          subjectId: employer.id,
          detail: details,
        },
      })
      return employer
    })
    .catch(nameTaken(details.name))
}
