import { type CourseProgress, courseProgress } from '@journeyline/domain/instruction/course-progress'
import { queryFromInfo } from '@pothos/plugin-prisma'
import { builder } from '../../graphql/builder.ts'
import { listOf, STATEMENT } from '../../graphql/limits/costs.ts'
import { modelRef } from '../../graphql/refs.ts'
import { competenciesServed } from './competencies-served.ts'
import { courseMinutes } from './course-minutes.ts'

const CourseProgressRef = builder
  .objectRef<CourseProgress & { course: { id: string } }>('CourseProgress')
  .implement({
    description: 'How far a learner is in a course of the version.',
    fields: (t) => ({
      course: t.field({
        type: modelRef('Course'),
        description: 'The course.',
        resolve: ({ course }) => course as never, // read with what the query asks of it, below
      }),
      plannedMinutes: t.exposeInt('planned', { description: 'Length of the course.' }),
      approvedMinutes: t.exposeInt('approved', { description: 'Minutes that count.' }),
      submittedMinutes: t.exposeInt('submitted', { description: 'Minutes that wait for a decision.' }),
      leftMinutes: t.exposeInt('left', { description: 'Minutes still missing.' }),
      percent: t.exposeInt('percent', {
        description: 'Whole percent of the course, rounded down; 100 only when nothing is missing.',
      }),
      isDone: t.exposeBoolean('isDone', { description: 'Whether all of it is done.' }),
    }),
  })

builder.prismaObjectField('Enrollment', 'courses', (t) =>
  t.field({
    type: [CourseProgressRef],
    description: 'Each course of the version, with how far the learner is: only approved hours count.',
    complexity: listOf(20, 2 * STATEMENT),
    select: { id: true, programVersionId: true },
    resolve: async ({ id, programVersionId }, _args, context, info) => {
      const viewer = context.signedIn()
      const courses = await viewer.db.course.findMany({
        ...queryFromInfo({ context, info, path: ['course'], typeName: 'Course' }),
        where: { programVersionId },
        orderBy: { position: 'asc' },
      })
      const minutes = await courseMinutes(viewer, id)
      return courses.map((course) => ({
        course,
        ...courseProgress(course.minutes, minutes.get(course.id) ?? { approved: 0, submitted: 0 }),
      }))
    },
  }),
)

builder.prismaObjectField('LearningObjective', 'competencies', (t) =>
  t.field({
    type: [modelRef('Competency')],
    description: 'The competencies it serves, in the order of the schedule.',
    complexity: listOf(3, 3),
    select: { courseId: true, competencyCodes: true },
    resolve: ({ courseId, competencyCodes }, _args, context) =>
      competenciesServed(context, courseId, competencyCodes),
  }),
)
