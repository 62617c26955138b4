import type { Prisma } from '@journeyline/db/generated/prisma/client'
import DataLoader from 'dataloader'
import { type Context, oncePerRequest } from '../graphql/context.ts'
import { employedOn } from './employed-on.ts'

/** Reviews of the people an employer employs today. Employers may not read enrollments, so its placements name them. */
export async function reviewsOfEmployer(
  context: Context,
  employerId: string,
): Promise<Prisma.ReviewWhereInput> {
  return { enrollmentId: { in: await employedBy(context).load(employerId) } }
}

/** The enrollments that employers employ today, of many employers in one statement. */
const employedBy = (context: Context) =>
  oncePerRequest(
    context,
    employedBy,
    () =>
      new DataLoader(async (employerIds: readonly string[]) => {
        const placements = await context.signedIn().db.placement.findMany({
          where: { employerId: { in: [...employerIds] }, ...employedOn(context.clock.today()) },
          select: { employerId: true, enrollmentId: true },
        })
        const byEmployer = new Map<string, string[]>(employerIds.map((id) => [id, []]))
        for (const { employerId, enrollmentId } of placements) byEmployer.get(employerId)?.push(enrollmentId)
        return employerIds.map((id) => byEmployer.get(id) ?? [])
      }),
  )
