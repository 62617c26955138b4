import { allow, type Decision } from '@journeyline/domain/decision'
import { countsSince } from '@journeyline/domain/hours/record-hours'
import type { Context } from '../graphql/context.ts'
import { toDay } from '../kernel/days.ts'
import { countingDayOf } from './counting-days.ts'

interface Entry {
  kind: string
  onDay: Date
  enrollmentId: string
  /** Credit for what came before belongs to no employment. */
  placement: { apprenticeName: string } | null
}

/** Whether an entry counts once it is approved; the days of all that one request asks about are found together. */
export async function whetherItCounts(context: Context, entry: Entry): Promise<Decision> {
  if (entry.kind !== 'OJT' || entry.placement === null) return allow
  return countsSince({
    learnerName: entry.placement.apprenticeName,
    onDay: toDay(entry.onDay),
    ojtCountsFrom: await countingDayOf(context, entry.enrollmentId),
  })
}
