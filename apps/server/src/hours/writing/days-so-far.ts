import { toDate } from '../../kernel/days.ts'
import type { Tx } from '../../kernel/viewer.ts'

/** A person's day, as a key. */
export const dayKey = (learnerId: string, onDay: string) => `${learnerId} ${onDay}`

/** Minutes that stand on these days already, by `dayKey`. Their rows are locked: two who write at once take turns. */
export async function minutesOfDays(
  tx: Tx,
  days: { learnerId: string; onDay: string }[],
): Promise<Map<string, number>> {
  const learnerIds = [...new Set(days.map(({ learnerId }) => learnerId))].sort()
  const onDays = [...new Set(days.map(({ onDay }) => onDay))].sort().map(toDate)
  if (learnerIds.length === 0) return new Map()
  const rows = await tx.$queryRaw<{ learnerId: string; onDay: Date; minutes: number }[]>`
    select learner_id as "learnerId", on_day as "onDay", minutes from hours_day
    where learner_id = any (${learnerIds}::uuid[]) and on_day = any (${onDays}::date[])
    order by learner_id, on_day for no key update`
  return new Map(
    rows.map(({ learnerId, onDay, minutes }) => [
      dayKey(learnerId, onDay.toISOString().slice(0, 10)),
      minutes,
    ]),
  )
}
