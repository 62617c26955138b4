import type { Competency } from '@journeyline/db/generated/prisma/client'
import DataLoader from 'dataloader'
import { type Context, oncePerRequest } from '../../graphql/context.ts'

/** The competencies of a course's version that have these codes; the schedules of all courses one request asks about are read together. */
export async function competenciesServed(
  context: Context,
  courseId: string,
  codes: readonly string[],
): Promise<Competency[]> {
  const loader = oncePerRequest(
    context,
    competenciesServed,
    () => new DataLoader((ids: readonly string[]) => schedules(context, ids)),
  )
  return (await loader.load(courseId)).filter(({ code }) => codes.includes(code))
}

async function schedules(context: Context, courseIds: readonly string[]): Promise<Competency[][]> {
  const courses = await context.signedIn().db.course.findMany({
    where: { id: { in: [...courseIds] } },
    select: {
      id: true,
      programVersion: { select: { competencies: { orderBy: { position: 'asc' } } } },
    },
  })
  const byCourse = new Map(courses.map((course) => [course.id, course.programVersion.competencies]))
  return courseIds.map((id) => byCourse.get(id) ?? [])
}
