import { placementEnded, placementUpdated } from '@journeyline/domain/placements/acts'
import type { Temporal } from 'temporal-polyfill'
import { toDate, toDay } from '../kernel/days.ts'
import { record } from '../kernel/record.ts'
import type { SignedIn, Tx } from '../kernel/viewer.ts'

/** The last day on which each worked, by enrollment, as far as hours stand that an employment would leave outside if it ended before. */
export async function lastWorkedOn(
  tx: Tx,
  enrollmentIds: readonly string[],
): Promise<ReadonlyMap<string, Temporal.PlainDate>> {
  const days = await tx.hoursEntry.groupBy({
    by: ['enrollmentId'],
    where: {
      ...{ enrollmentId: { in: [...enrollmentIds] }, placementId: { not: null }, basis: 'DONE' },
      ...{ status: { not: 'REJECTED' }, reversesId: null, reversedBy: null },
    },
    _max: { onDay: true },
  })
  return new Map(
    days.flatMap(({ enrollmentId, _max: { onDay } }) => (onDay ? [[enrollmentId, toDay(onDay)]] : [])),
  )
}

/** Ends what employments run of those who leave the program on a day. */
export async function endOnLeaving(
  tx: Tx,
  viewer: SignedIn,
  enrollmentIds: readonly string[],
  leftOn: string,
): Promise<void> {
  const endedOn = toDate(leftOn)
  const ended = await tx.placement.updateManyAndReturn({
    where: {
      ...{ enrollmentId: { in: [...enrollmentIds] }, startedOn: { lte: endedOn } },
      OR: [{ endedOn: null }, { endedOn: { gt: endedOn } }],
    },
    data: { endedOn, endReason: 'LEFT_PROGRAM' },
  })
  await record(
    tx,
    viewer,
    ...ended.map(({ id, enrollmentId, employerId, version }) =>
      placementEnded(
        id,
        { endedOn: leftOn, endReason: 'LEFT_PROGRAM', enrollmentId, employerId },
        { version },
      ),
    ),
  )
}

/** Lets the employments go on that leaving had ended, where leaving is undone. */
export async function resumeAfterLeaving(
  tx: Tx,
  viewer: SignedIn,
  enrollmentId: string,
  leftOn: Date,
): Promise<void> {
  const resumed = await tx.placement.updateManyAndReturn({
    where: { enrollmentId, endReason: 'LEFT_PROGRAM', endedOn: leftOn },
    data: { endedOn: null, endReason: null },
  })
  await record(
    tx,
    viewer,
    ...resumed.map(({ id, employerId, version }) =>
      placementUpdated(id, { enrollmentId, employerId, changed: ['endedOn', 'endReason'] }, { version }),
    ),
  )
}
