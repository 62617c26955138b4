import type { Prisma } from '@journeyline/db/connect'
import type { SignedIn } from '../../kernel/viewer.ts'

/** The courses that a cohort's learners can be given, version by version, the latest first. */
export async function coursesToGive(
  { db }: SignedIn,
  cohortId: string,
  query: Pick<Prisma.CourseFindManyArgs, 'include' | 'select'>,
) {
  const ofVersions = (programVersion: Prisma.ProgramVersionWhereInput) =>
    db.course.findMany({
      ...query,
      where: { programVersion: { status: 'PUBLISHED', ...programVersion } },
      orderBy: [{ programVersion: { number: 'desc' } }, { position: 'asc' }],
    })
  const taken = await ofVersions({ enrollments: { some: { cohortId } } })
  if (taken.length > 0) return taken
  const { programId, startsOn, _count } = await db.cohort.findUniqueOrThrow({
    where: { id: cohortId },
    include: { _count: { select: { enrollments: true } } },
  })
  if (_count.enrollments > 0) return []
  const inForce = await db.programVersion.findFirst({
    where: { programId, status: 'PUBLISHED', effectiveFrom: { lte: startsOn } },
    orderBy: { effectiveFrom: 'desc' },
    select: { id: true },
  })
  return inForce ? ofVersions({ id: inForce.id }) : []
}
