import { worksiteAdded } from '@journeyline/domain/employers/acts'
import { WorksiteDetails } from '@journeyline/domain/employers/employer-details'
import { rowId } from '../graphql/row-id.ts'
import { checked } from '../kernel/checked.ts'
import { found } from '../kernel/errors.ts'
import { record } from '../kernel/record.ts'
import type { SignedIn } from '../kernel/viewer.ts'

interface CreateWorksite {
  employerId: string
  details: object
}

/** Adds a worksite to an employer; returns the employer's row. */
export function createWorksite(viewer: SignedIn, input: CreateWorksite) {
  const details = checked(WorksiteDetails, input.details, ['details'])
  const employerId = rowId('Employer', input.employerId)
  return viewer.transaction(async (tx) => {
    const employer = found(await tx.employer.findUnique({ where: { id: employerId } }), 'EMPLOYER')
    const worksite = await tx.worksite.create({ data: { ...details, employerId } })
    await record(tx, viewer, worksiteAdded(worksite.id, { ...details, employerId }))
    return { worksite, employer }
  })
}
