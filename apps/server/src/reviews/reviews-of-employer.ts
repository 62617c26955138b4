import type { Prisma } from '@journeyline/db/generated/prisma/client'
import type { Context } from '../graphql/context.ts'
import { employedOn } from './employed-on.ts'

/** Reviews of the people an employer employs today. Employers may not read enrollments, so its placements name them. */
export async function reviewsOfEmployer(
  context: Context,
  employerId: string,
): Promise<Prisma.ReviewWhereInput> {
  const { db } = context.signedIn()
  const placements = await db.placement.findMany({
    where: { employerId, ...employedOn(context.clock.today()) },
    select: { enrollmentId: true },
  })
  return { enrollmentId: { in: placements.map(({ enrollmentId }) => enrollmentId) } }
}
