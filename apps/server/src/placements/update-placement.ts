import type { Stage } from '@journeyline/domain/enrollments/stages'
import { supervisorNamed } from '@journeyline/domain/hours/acts'
import { mayNameSupervisor } from '@journeyline/domain/hours/name-supervisor'
import { placementUpdated } from '@journeyline/domain/placements/acts'
import { mayBeEmployed, mayClearWage, mayPayFrom } from '@journeyline/domain/placements/placement'
import { PlacementDetails } from '@journeyline/domain/placements/placement-details'
import { Temporal } from 'temporal-polyfill'
import type { Clock } from '../kernel/clock.ts'
import { dayOf, toDay } from '../kernel/days.ts'
import { edited } from '../kernel/edited.ts'
import { enforce } from '../kernel/errors.ts'
import { record } from '../kernel/record.ts'
import type { SignedIn, Tx } from '../kernel/viewer.ts'
import { heldPlacement } from './held-placement.ts'
import { placementAsRead } from './placement-as-read.ts'
import {
  asRows,
  employmentOf,
  employmentsOf,
  enforceOwnParts,
  type NamedDetails,
  placementColumns,
  refuseLeftHours,
} from './placement-parts.ts'

interface UpdatePlacement {
  placementId: string
  expectedVersion: number
  details: NamedDetails
}

type Placement = Awaited<ReturnType<typeof heldPlacement>>

/** What the employer may name as well as staff. */
const NAMED = ['supervisorId', 'worksiteId']

const DAYS = ['startedOn', 'endedOn', 'alongsideReason']

/**
 * Edits an employment, if nobody else did since it was read: who supervises the apprentice and where, its days and its terms. Of
 * two who name somebody at once, the second sees whom the first named.
 */
export function updatePlacement(viewer: SignedIn, input: UpdatePlacement, clock: Clock) {
  const patch = withoutWage(asRows(input.details))
  return viewer
    .transaction(async (tx) => {
      const placement = await heldPlacement(tx, viewer, input.placementId)
      const edit = await edited(tx, viewer, {
        schema: PlacementDetails,
        asked: { expectedVersion: input.expectedVersion, details: withItsWage(placement, patch) },
        may: mayName(viewer, placement, patch.supervisorId, clock),
        ...placementAsRead(placement),
      })
      if (edit === null) return placement
      const isPaidAnew = edit.changed.includes('hourlyWageMinor') && patch.wageSince === undefined
      return writeEdit(tx, viewer, { placement, ...edit, isPaidAnew }, clock)
    })
    .catch((error) => refuseLeftHours(error, patch.startedOn === undefined ? 'endedOn' : 'startedOn'))
}

/** Where no wage is paid, none is paid from a day on. */
const withoutWage = (details: NamedDetails): NamedDetails =>
  details.hourlyWageMinor === null ? { ...details, wageSince: null } : details

/** A wage that is paid from the first day follows it. */
function withItsWage({ startedOn, wageSince }: Placement, patch: NamedDetails): NamedDetails {
  const isFromTheFirst = wageSince !== null && toDay(wageSince).equals(toDay(startedOn))
  return patch.startedOn &&
    patch.wageSince === undefined &&
    patch.hourlyWageMinor === undefined &&
    isFromTheFirst
    ? { ...patch, wageSince: patch.startedOn }
    : patch
}

function mayName(
  viewer: SignedIn,
  { apprenticeName, supervisor, supervisorId, employer, endedOn }: Placement,
  toId: string | null | undefined,
  clock: Clock,
) {
  return mayNameSupervisor({
    by: { id: viewer.personId, kind: viewer.kind },
    ...{ apprenticeName, supervisor, employerName: employer.name },
    toId: toId === undefined ? supervisorId : toId,
    endedOn: endedOn && toDay(endedOn),
    today: clock.today(),
  })
}

async function writeEdit(
  tx: Tx,
  viewer: SignedIn,
  {
    placement,
    details,
    changed,
    isPaidAnew,
  }: { placement: Placement; details: PlacementDetails; changed: string[]; isPaidAnew: boolean },
  clock: Clock,
) {
  const { id, enrollmentId, employerId } = placement
  await enforceOwnParts(tx, employerId, details)
  const { supervisorId, worksiteId } = details
  if (changed.every((name) => NAMED.includes(name))) {
    const named = await tx.placement.update({ where: { id }, data: { supervisorId, worksiteId } })
    await record(tx, viewer, supervisorNamed(id, { supervisorId, worksiteId }, { enrollmentId }))
    return named
  }
  const today = clock.today()
  if (changed.some((name) => DAYS.includes(name))) await enforceDays(tx, placement, details, today)
  await enforceWage(tx, placement, { details, changed }, today)
  // a new wage of which nobody says since when is paid from the day that the database knows
  const paid = isPaidAnew ? { ...details, wageSince: null } : details
  const edited = await tx.placement.update({
    where: { id },
    data: only([...changed, ...(isPaidAnew ? ['wageSince'] : [])], placementColumns(paid)),
  })
  const told = { enrollmentId, employerId, changed }
  await record(tx, viewer, placementUpdated(id, told, { version: edited.version }))
  return edited
}

async function enforceWage(
  tx: Tx,
  placement: Placement,
  { details, changed }: { details: PlacementDetails; changed: string[] },
  today: Temporal.PlainDate,
) {
  if (!changed.includes('wageSince')) return
  const isAnother = changed.includes('hourlyWageMinor')
  const wages = await tx.placementWage.findMany({
    where: { placementId: placement.id },
    orderBy: { since: 'desc' },
  })
  const wageSince = dayOf(details.wageSince)
  // the day of a wage that stays the same is corrected; what it follows is the wage before it
  const follows = wages[isAnother ? 0 : 1]
  enforce(
    wageSince === null
      ? mayClearWage(wages.length)
      : mayPayFrom({ wageSince, latestSince: follows ? toDay(follows.since) : null, today }),
  )
}

async function enforceDays(
  tx: Tx,
  placement: Placement,
  { startedOn, endedOn, alongsideReason }: PlacementDetails,
  today: Temporal.PlainDate,
) {
  const { id, enrollmentId, stage, stageSince } = placement
  enforce(
    mayBeEmployed({
      ...{ startedOn: Temporal.PlainDate.from(startedOn), endedOn: dayOf(endedOn), alongsideReason },
      ...{ learnerName: placement.apprenticeName, before: employmentOf(placement) },
      ...{ others: await employmentsOf(tx, enrollmentId, id), today },
      ...{ stage: stage as Stage, stageSince: toDay(stageSince) },
    }),
  )
}

/** Of the columns those alone that change: what the database keeps of the others is not asked again. */
const only = (names: readonly string[], columns: ReturnType<typeof placementColumns>) =>
  Object.fromEntries(Object.entries(columns).filter(([name]) => names.includes(name)))
