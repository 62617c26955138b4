import { isBefore } from '@journeyline/domain/local-date'
import { placementEnded } from '@journeyline/domain/placements/acts'
import type { EndReason } from '@journeyline/domain/placements/codes'
import { mayEnd, oneEmploymentAtATime } from '@journeyline/domain/placements/placement'
import { PlacementEnd } from '@journeyline/domain/placements/placement-details'
import { commonWord } from '@journeyline/domain/words/common-words'
import { Temporal } from 'temporal-polyfill'
import { checked } from '../kernel/checked.ts'
import { toDate } from '../kernel/days.ts'
import { edited } from '../kernel/edited.ts'
import { enforce, RuleError } from '../kernel/errors.ts'
import { record } from '../kernel/record.ts'
import type { SignedIn, Tx } from '../kernel/viewer.ts'
import { heldPlacement } from './held-placement.ts'
import { placementAsRead } from './placement-as-read.ts'
import { employmentOf, employmentsOf, refuseLeftHours } from './placement-parts.ts'

interface EndPlacement {
  placementId: string
  expectedVersion: number
  endedOn: string
  endReason: EndReason
}

/** Ends an employment, or corrects when and why it ended, if nobody else changed it since it was read. */
export function endPlacement(viewer: SignedIn, input: EndPlacement) {
  const { endedOn, endReason } = input
  const end = checked(PlacementEnd, { endedOn, endReason })
  return viewer
    .transaction(async (tx) => {
      const placement = await heldPlacement(tx, viewer, input.placementId)
      const edit = await edited(tx, viewer, {
        ...{ schema: PlacementEnd, asked: { expectedVersion: input.expectedVersion, details: end } },
        may: mayEnd({
          ...{ by: viewer.kind, apprenticeName: placement.apprenticeName },
          ...{ endedOn: employmentOf(placement).endedOn, endReason },
        }),
        ...placementAsRead(placement),
      })
      return edit === null ? placement : writeEnd(tx, viewer, placement, end)
    })
    .catch((error) => refuseLeftHours(error, 'endedOn'))
}

type Placement = Awaited<ReturnType<typeof heldPlacement>>

/** Writes the end of a held employment down. */
export async function writeEnd(
  tx: Tx,
  viewer: SignedIn,
  placement: Omit<Placement, 'supervisor' | 'employer'>,
  end: { endedOn: string; endReason: EndReason },
) {
  const { id, enrollmentId, employerId, apprenticeName: learnerName } = placement
  const before = employmentOf(placement)
  const endedOn = Temporal.PlainDate.from(end.endedOn)
  if (isBefore(endedOn, before.startedOn)) throw new RuleError(commonWord('LAST_DAY_BEFORE_FIRST'), 'endedOn')
  const others = await employmentsOf(tx, enrollmentId, id)
  enforce(oneEmploymentAtATime({ ...before, endedOn, before, learnerName, others }))
  const ended = await tx.placement.update({
    where: { id },
    data: { endedOn: toDate(endedOn), endReason: end.endReason },
  })
  await record(
    tx,
    viewer,
    placementEnded(id, { ...end, enrollmentId, employerId }, { version: ended.version }),
  )
  return ended
}
