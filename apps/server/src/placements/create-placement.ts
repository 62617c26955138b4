import { PlacementDetails } from '@journeyline/domain/placements/placement-details'
import { heldEnrollment } from '../enrollments/held-enrollment.ts'
import { rowId } from '../graphql/row-id.ts'
import { checked } from '../kernel/checked.ts'
import type { Clock } from '../kernel/clock.ts'
import type { SignedIn } from '../kernel/viewer.ts'
import { beginPlacement } from './begin-placement.ts'
import { asRows, type NamedDetails } from './placement-parts.ts'

interface CreatePlacement {
  enrollmentId: string
  employerId: string
  details: NamedDetails
}

/** Writes down that an employer employs a learner: from when, where, on what terms. */
export function createPlacement(viewer: SignedIn, input: CreatePlacement, clock: Clock) {
  const details = checked(PlacementDetails, asRows(input.details), ['details'])
  const employerId = rowId('Employer', input.employerId)
  return viewer.transaction(async (tx) => {
    const enrollment = await heldEnrollment(tx, input.enrollmentId)
    const placement = await beginPlacement(tx, viewer, { enrollment, employerId, details }, clock)
    return { enrollment, placement }
  })
}
