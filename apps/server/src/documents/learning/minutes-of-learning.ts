import type { HoursKind } from '@journeyline/domain/hours/hours-entry'
import type { SignedIn } from '../../kernel/viewer.ts'
import { awardName } from '../requirement-words.ts'
import type { HoursOfRecord, MinutesOfLearning } from './learning-hours.ts'

interface Row {
  kind: HoursKind
  isPriorCredit: boolean
  awardCode: string | null
  approved: number
  waiting: number
}

/** Minutes of an enrollment on and off the job, with what counts from before the start told apart, in one statement. */
export async function minutesOfLearning(
  viewer: SignedIn,
  enrollmentId: string,
  asked: { onTheJob: number | null; offTheJob: number | null },
): Promise<HoursOfRecord> {
  const rows = await viewer.query<Row>({
    name: 'minutes-of-learning',
    text: `select h.kind, coalesce(o.basis, h.basis) = 'PRIOR_CREDIT' as "isPriorCredit",
        coalesce(o.award_code, h.award_code) as "awardCode",
        coalesce(sum(h.minutes) filter (where h.status = 'APPROVED'), 0)::int as approved,
        coalesce(sum(h.minutes) filter (where h.status = 'SUBMITTED'), 0)::int as waiting
      from hours_entry h left join hours_entry o on o.id = h.reverses_id
      where h.enrollment_id = $1 and h.status <> 'REJECTED' group by 1, 2, 3 order by 1, 2, 3`,
    values: [enrollmentId],
  })
  return {
    onTheJob: minutesOf(rows, 'OJT', asked.onTheJob),
    offTheJob: minutesOf(rows, 'RTI', asked.offTheJob),
  }
}

function minutesOf(rows: readonly Row[], kind: HoursKind, asked: number | null): MinutesOfLearning {
  const own = rows.filter((row) => row.kind === kind)
  const sum = (which: 'approved' | 'waiting') => own.reduce((total, row) => total + row[which], 0)
  const before = own.filter(
    ({ isPriorCredit, awardCode, approved }) => (isPriorCredit || awardCode) && approved > 0,
  )
  return {
    ...{ approved: sum('approved'), waiting: sum('waiting'), asked },
    beforeStart: before.map(({ awardCode, approved }) => ({
      award: awardCode && awardName(awardCode),
      minutes: approved,
    })),
  }
}
