import { type Decision, no } from '@journeyline/domain/decision'
import { mayApproveHours } from '@journeyline/domain/hours/decide-hours'
import DataLoader from 'dataloader'
import { type Context, oncePerRequest } from '../../graphql/context.ts'
import { hoursWord } from '../words.ts'
import { approverOf, delegationsOn, entriesToDecide } from './decisions.ts'

/** Whether the viewer may approve an entry; all that one request asks about are found together. */
export function mayApprove(context: Context, hoursEntryId: string): Promise<Decision> {
  const loader = oncePerRequest(
    context,
    mayApprove,
    () => new DataLoader((ids: readonly string[]) => decisions(context, ids)),
  )
  return loader.load(hoursEntryId)
}

async function decisions(context: Context, ids: readonly string[]): Promise<Decision[]> {
  const viewer = context.signedIn()
  const today = context.clock.today()
  const entries = await entriesToDecide(viewer.db, viewer, ids)
  const delegations = viewer.kind === 'STAFF' ? [] : await delegationsOn(viewer.db, today)
  return ids.map((id) => {
    const entry = entries.get(id)
    if (!entry) return no(hoursWord('HOURS_ENTRY_GONE'))
    const { facts, secondPersonApproves } = entry
    return mayApproveHours({
      entry: facts,
      approver: approverOf(viewer),
      delegations,
      today,
      secondPersonApproves,
    })
  })
}
