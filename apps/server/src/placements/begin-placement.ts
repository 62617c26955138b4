import type { Stage } from '@journeyline/domain/enrollments/stages'
import { learnerName } from '@journeyline/domain/learners/learner-details'
import { placementCreated } from '@journeyline/domain/placements/acts'
import { mayBeEmployed, mayPayFrom, overlapping } from '@journeyline/domain/placements/placement'
import type { PlacementDetails } from '@journeyline/domain/placements/placement-details'
import { Temporal } from 'temporal-polyfill'
import type { heldEnrollment } from '../enrollments/held-enrollment.ts'
import { isJust } from '../kernel/already-there.ts'
import type { Clock } from '../kernel/clock.ts'
import { dayOf, toDay } from '../kernel/days.ts'
import { enforce, found } from '../kernel/errors.ts'
import { record } from '../kernel/record.ts'
import type { SignedIn, Tx } from '../kernel/viewer.ts'
import { employmentsOf, enforceOwnParts, placementColumns } from './placement-parts.ts'

interface Beginning {
  enrollment: Awaited<ReturnType<typeof heldEnrollment>>
  employerId: string
  details: PlacementDetails
}

/** Writes an employment of a held enrollment down, or gives the one that stands with just these details. */
export async function beginPlacement(
  tx: Tx,
  viewer: SignedIn,
  { enrollment, employerId, details }: Beginning,
  clock: Clock,
) {
  const today = clock.today()
  const enrollmentId = enrollment.id
  found(await tx.employer.findUnique({ where: { id: employerId } }), 'EMPLOYER')
  const others = await employmentsOf(tx, enrollmentId)
  const written = {
    ...details,
    wageSince: details.wageSince ?? (details.hourlyWageMinor ? details.startedOn : null),
  }
  const same = others.find(({ row }) => isJust(row, { ...written, employerId }))
  if (same) return same.row
  await enforceOwnParts(tx, employerId, details)
  const employment = {
    startedOn: Temporal.PlainDate.from(details.startedOn),
    endedOn: dayOf(details.endedOn),
    alongsideReason: details.alongsideReason,
  }
  const other = overlapping(employment, others)
  enforce(
    mayBeEmployed({
      ...{ ...employment, learnerName: learnerName(enrollment.learner), others, before: null, today },
      ...{ stage: enrollment.stage as Stage, stageSince: toDay(enrollment.stageSince) },
    }),
    { PLACEMENT_BESIDE_ANOTHER: other && { type: 'Placement', id: other.id } },
  )
  if (written.wageSince !== null)
    enforce(mayPayFrom({ wageSince: Temporal.PlainDate.from(written.wageSince), latestSince: null, today }))
  const placement = await tx.placement.create({
    data: { ...placementColumns(written), employerId, enrollmentId },
  })
  await record(tx, viewer, placementCreated(placement.id, { ...details, employerId, enrollmentId }))
  return placement
}
