import DataLoader from 'dataloader'
import { Temporal } from 'temporal-polyfill'
import { type Context, oncePerRequest } from '../graphql/context.ts'
import type { SignedIn } from '../kernel/viewer.ts'

/** From which day the on-the-job hours of each enrollment count, for whoever sees hours of it; null where each employment alone says. */
export async function countingDays(
  viewer: Pick<SignedIn, 'query'>,
  enrollmentIds: readonly string[],
): Promise<ReadonlyMap<string, Temporal.PlainDate | null>> {
  const rows = await viewer.query<{ id: string; countsFrom: string | null }>({
    text: `select id::text, ojt_counts_from(id)::text as "countsFrom" from unnest($1::uuid[]) asked (id)`,
    values: [[...new Set(enrollmentIds)]],
  })
  return new Map(
    rows.map(({ id, countsFrom }) => [id, countsFrom === null ? null : Temporal.PlainDate.from(countsFrom)]),
  )
}

/** The same of one enrollment; all that one request asks about are found together. */
export function countingDayOf(context: Context, enrollmentId: string): Promise<Temporal.PlainDate | null> {
  const loader = oncePerRequest(
    context,
    countingDayOf,
    () =>
      new DataLoader(async (ids: readonly string[]) => {
        const days = await countingDays(context.signedIn(), ids)
        return ids.map((id) => days.get(id) ?? null)
      }),
  )
  return loader.load(enrollmentId)
}
