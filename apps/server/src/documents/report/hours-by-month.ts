import { Temporal } from 'temporal-polyfill'
import type { SignedIn } from '../../kernel/viewer.ts'
import type { HoursByMonth, Minutes } from './report-months.ts'

type Row = Minutes & { monthOn: string | null; uncountedMinutes: number }

/**
 * An enrollment's hours month by month as they stood at the end of a local day, in one statement: those that count, credit for
 * what came before by itself, and how many were done on the job before such hours count.
 */
export async function hoursByMonth(
  viewer: SignedIn,
  enrollmentId: string,
  asOf: Temporal.PlainDate,
): Promise<HoursByMonth> {
  const rows = await viewer.query<Row>({
    name: 'hours-by-month',
    text: `select case when coalesce(o.basis, h.basis) <> 'PRIOR_CREDIT' then date_trunc('month', h.on_day)::date::text end as "monthOn",
        coalesce(sum(h.minutes) filter (where h.kind = 'OJT' and ${COUNTS} and ${APPROVED}), 0)::int as "ojtMinutes",
        coalesce(sum(h.minutes) filter (where h.kind = 'RTI' and ${APPROVED}), 0)::int as "rtiMinutes",
        coalesce(sum(h.minutes) filter (where ${COUNTS} and (h.status = 'SUBMITTED' or h.decided_at >= $2::date + 1)), 0)::int
          as "waitingMinutes",
        coalesce(sum(h.minutes) filter (where not ${COUNTS} and h.status <> 'REJECTED'), 0)::int as "uncountedMinutes"
      from hours_entry h join enrollment e on e.id = h.enrollment_id left join hours_entry o on o.id = h.reverses_id
      where h.enrollment_id = $1 and h.on_day <= $2::date and h.written_at < $2::date + 1 group by 1 order by 1`,
    values: [enrollmentId, asOf.toString()],
  })
  const some = rows.filter(
    ({ ojtMinutes, rtiMinutes, waitingMinutes }) => ojtMinutes || rtiMinutes || waitingMinutes,
  )
  return {
    months: some.flatMap(({ monthOn, ojtMinutes, rtiMinutes, waitingMinutes }) =>
      monthOn === null
        ? []
        : [{ monthOn: Temporal.PlainDate.from(monthOn), ojtMinutes, rtiMinutes, waitingMinutes }],
    ),
    credit: some.find(({ monthOn }) => monthOn === null) ?? null,
    uncountedMinutes: rows.reduce((sum, { uncountedMinutes }) => sum + uncountedMinutes, 0),
  }
}

const COUNTS = 'hours_count(h.kind, h.placement_id, h.on_day, e.ojt_counts_from)'
const APPROVED = `h.status = 'APPROVED' and h.decided_at < $2::date + 1`
