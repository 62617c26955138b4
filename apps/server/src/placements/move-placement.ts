import { mayMove } from '@journeyline/domain/placements/placement'
import { PlacementDetails } from '@journeyline/domain/placements/placement-details'
import { Temporal } from 'temporal-polyfill'
import { heldRow } from '../enrollments/held-enrollment.ts'
import { rowId } from '../graphql/row-id.ts'
import { isJust } from '../kernel/already-there.ts'
import { checked } from '../kernel/checked.ts'
import type { Clock } from '../kernel/clock.ts'
import { toDay } from '../kernel/days.ts'
import { enforce } from '../kernel/errors.ts'
import { enforceAsRead } from '../kernel/stale-version.ts'
import type { SignedIn } from '../kernel/viewer.ts'
import { beginPlacement } from './begin-placement.ts'
import { writeEnd } from './end-placement.ts'
import { heldPlacement } from './held-placement.ts'
import { placementAsRead } from './placement-as-read.ts'
import { asRows, type NamedDetails, refuseLeftHours } from './placement-parts.ts'

interface MovePlacement {
  placementId: string
  expectedVersion: number
  employerId: string
  details: NamedDetails
}

/** Ends an employment on the day before another begins elsewhere, and begins that one: both or neither. */
export function movePlacement(viewer: SignedIn, input: MovePlacement, clock: Clock) {
  const details = checked(PlacementDetails, asRows(input.details), ['details'])
  const employerId = rowId('Employer', input.employerId)
  const startedOn = Temporal.PlainDate.from(details.startedOn)
  return viewer
    .transaction(async (tx) => {
      const placement = await heldPlacement(tx, viewer, input.placementId)
      const endedOn = startedOn.subtract({ days: 1 }).toString()
      const end = { endedOn, endReason: 'CHANGED_EMPLOYER' } as const
      const isMoved = isJust(placement, end)
      if (!isMoved)
        await enforceAsRead(tx, viewer, {
          ...placementAsRead(placement),
          expectedVersion: input.expectedVersion,
        })
      const from = {
        ...{ employerId: placement.employerId, employerName: placement.employer.name },
        startedOn: toDay(placement.startedOn),
      }
      enforce(mayMove({ learnerName: placement.apprenticeName, from, toEmployerId: employerId, startedOn }))
      const ended = isMoved ? placement : await writeEnd(tx, viewer, placement, end)
      const enrollment = await heldRow(tx, placement.enrollmentId)
      const begun = await beginPlacement(tx, viewer, { enrollment, employerId, details }, clock)
      return { enrollment, placement: begun, endedPlacement: ended }
    })
    .catch((error) => refuseLeftHours(error, 'startedOn'))
}
