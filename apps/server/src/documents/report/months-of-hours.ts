import { Temporal } from 'temporal-polyfill'
import type { SignedIn } from '../../kernel/viewer.ts'
import type { MonthOfHours } from './report-months.ts'

type Row = { monthOn: string; ojtMinutes: number; rtiMinutes: number; waitingMinutes: number }

/** An enrollment's hours month by month as they stood at the end of a local day, in one statement. */
export async function monthsOfHours(
  viewer: SignedIn,
  enrollmentId: string,
  asOf: Temporal.PlainDate,
): Promise<MonthOfHours[]> {
  const rows = await viewer.query<Row>({
    name: 'months-of-hours',
    text: `select date_trunc('month', h.on_day)::date::text as "monthOn",
        coalesce(sum(h.minutes) filter (where h.kind = 'OJT' and ${APPROVED}), 0)::int as "ojtMinutes",
        coalesce(sum(h.minutes) filter (where h.kind = 'RTI' and ${APPROVED}), 0)::int as "rtiMinutes",
        coalesce(sum(h.minutes) filter (where h.status = 'SUBMITTED' or h.decided_at >= $2::date + 1), 0)::int
          as "waitingMinutes"
      from hours_entry h where h.enrollment_id = $1 and h.on_day <= $2::date
        and h.written_at < $2::date + 1 group by 1 order by 1`,
    values: [enrollmentId, asOf.toString()],
  })
  return rows
    .filter(({ ojtMinutes, rtiMinutes, waitingMinutes }) => ojtMinutes || rtiMinutes || waitingMinutes)
    .map(({ monthOn, ...minutes }) => ({ monthOn: Temporal.PlainDate.from(monthOn), ...minutes }))
}

const APPROVED = `h.status = 'APPROVED' and h.decided_at < $2::date + 1`
