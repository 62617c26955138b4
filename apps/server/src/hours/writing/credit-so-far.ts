import type { Tx } from '../../kernel/viewer.ts'
import { within } from '../../kernel/within.ts'

/** Minutes of credit that stand for an enrollment, of a kind and of them for an award: granted or waiting, without what was taken back. */
export async function creditSoFar(
  tx: Tx,
  asked: { enrollmentId: string; kind: string; awardCode: string | null },
): Promise<{ credited: number; forAward: number; waiting: number }> {
  const [row] = await within(tx).query<{ credited: number; forAward: number; waiting: number }>({
    text: `select coalesce(sum(h.minutes), 0)::int as credited,
        coalesce(sum(h.minutes) filter (where coalesce(o.award_code, h.award_code) = $3::text), 0)::int as "forAward",
        coalesce(sum(h.minutes) filter (where h.status = 'SUBMITTED'), 0)::int as waiting
      from hours_entry h left join hours_entry o on o.id = h.reverses_id
      where h.enrollment_id = $1::uuid and h.kind = $2::text and h.status <> 'REJECTED' and coalesce(o.basis, h.basis) = 'PRIOR_CREDIT'`,
    values: [asked.enrollmentId, asked.kind, asked.awardCode],
  })
  return row!
}
