import type { HoursKind } from '@journeyline/domain/hours/hours-entry'
import type { SignedIn } from '../kernel/viewer.ts'

/** A sum of minutes: what it is of, in words, and how many count and wait. */
export interface HoursTotal {
  kind: HoursKind
  /** The week's Monday or the month's first day; null for a sum of something else. */
  startsOn: string | null
  /** The competency's code or the course's number; null for hours of none in particular, or a sum by day. */
  code: string | null
  name: string | null
  approvedMinutes: number
  submittedMinutes: number
  /** Done on the job before the day from which such hours count, whatever was decided on them. */
  uncountedMinutes: number
}

export type TotalsBy = 'WEEK' | 'MONTH' | 'COMPETENCY' | 'COURSE'

/** Sums of an enrollment's hours, in one statement; only approved minutes count, rejected ones are in none. */
export function hoursTotals(viewer: SignedIn, enrollmentId: string, by: TotalsBy): Promise<HoursTotal[]> {
  return viewer.query<HoursTotal>({
    name: `hours-totals-${by}`,
    text: `select h.kind, ${STATEMENTS[by].columns},
        coalesce(sum(h.minutes) filter (where h.status = 'APPROVED' and ${COUNTS}), 0)::int as "approvedMinutes",
        coalesce(sum(h.minutes) filter (where h.status = 'SUBMITTED' and ${COUNTS}), 0)::int as "submittedMinutes",
        coalesce(sum(h.minutes) filter (where not ${COUNTS}), 0)::int as "uncountedMinutes"
      from hours_entry h cross join ojt_counts_from($1) as counts_from ${STATEMENTS[by].joins}
      where h.enrollment_id = $1 and h.status <> 'REJECTED' ${STATEMENTS[by].where}
      group by 1, 2, 3, 4${STATEMENTS[by].order}`,
    values: [enrollmentId],
  })
}

const COUNTS = 'hours_count(h.kind, h.placement_id, h.on_day, counts_from)'

const byDay = (unit: string) => ({
  columns: `date_trunc('${unit}', h.on_day)::date::text as "startsOn", null as code, null as name`,
  joins: 'left join hours_entry o on o.id = h.reverses_id',
  // prior credit, and what takes it back, was done in no week of the program
  where: `and coalesce(o.basis, h.basis) <> 'PRIOR_CREDIT'`,
  order: ' order by 2, 1',
})

const STATEMENTS: Record<TotalsBy, { columns: string; joins: string; where: string; order: string }> = {
  WEEK: byDay('week'),
  MONTH: byDay('month'),
  COMPETENCY: {
    columns: 'null as "startsOn", k.code, k.display_text as name',
    joins: 'left join competency k on k.id = h.competency_id',
    where: `and h.kind = 'OJT'`,
    order: ', k.position order by k.position nulls last',
  },
  COURSE: {
    columns: 'null as "startsOn", c.number as code, c.name',
    joins: 'left join course c on c.id = h.course_id',
    where: `and h.kind = 'RTI'`,
    order: ', c.position order by c.position nulls last',
  },
}
