import type { Placement } from '@journeyline/db/generated/prisma/client'
import DataLoader from 'dataloader'
import { type Context, oncePerRequest } from '../graphql/context.ts'
import { whereAll } from '../graphql/lists/list-filter.ts'

type Where = object

/**
 * The employment that something of an apprentice's was done under, by its day: for staff the one that ran then, of several the one
 * that began last; for an employer, who sees its own alone, that, as it sees what came after its first day. Null where there is none.
 */
export async function employmentThen(
  context: Context,
  enrollmentId: string,
  day: Date,
): Promise<Placement | null> {
  const employments = await employmentsOf(context).load(enrollmentId)
  const ran = (employment: Placement) => {
    const { from, to } = timeOf(context, employment)
    return from <= day && (to === null || to >= day)
  }
  return employments.find(ran) ?? null
}

/** The rows of which `employmentThen` is this employment; `within` says which have their day between two, the second perhaps open. */
export async function whereUnder(
  context: Context,
  placementId: string,
  within: (from: Date, to: Date | null) => Where,
): Promise<Where> {
  const employment = await employmentFound(context).load(placementId)
  if (employment === null) return { id: { in: [] } }
  const { enrollmentId } = employment
  const employments = await employmentsOf(context).load(enrollmentId)
  const days = ({ from, to }: Time) => within(from, to)
  const later = employments.slice(
    0,
    employments.findIndex(({ id }) => id === placementId),
  )
  return whereAll(
    { enrollmentId },
    days(timeOf(context, employment)),
    ...later.map((other) => ({ NOT: days(timeOf(context, other)) })),
  )
}

interface Time {
  from: Date
  to: Date | null
}

const timeOf = (context: Context, { startedOn, endedOn }: Placement): Time => ({
  from: startedOn,
  to: context.signedIn().kind === 'EMPLOYER' ? null : endedOn,
})

/** The employments of many enrollments that the viewer sees in one statement, the one that began last first. */
const employmentsOf = (context: Context) =>
  oncePerRequest(
    context,
    employmentsOf,
    () =>
      new DataLoader(async (ids: readonly string[]) => {
        const rows = await context.signedIn().db.placement.findMany({
          where: { enrollmentId: { in: [...ids] } },
          orderBy: [{ startedOn: 'desc' }, { id: 'desc' }],
        })
        const employments = new Map<string, Placement[]>(ids.map((id) => [id, []]))
        for (const row of rows) employments.get(row.enrollmentId)?.push(row)
        return ids.map((id) => employments.get(id) ?? [])
      }),
  )

const employmentFound = (context: Context) =>
  oncePerRequest(
    context,
    employmentFound,
    () =>
      new DataLoader(async (ids: readonly string[]) => {
        const rows = await context.signedIn().db.placement.findMany({ where: { id: { in: [...ids] } } })
        return ids.map((id) => rows.find((row) => row.id === id) ?? null)
      }),
  )
