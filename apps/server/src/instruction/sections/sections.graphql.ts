import { Particulars } from '@journeyline/domain/programs/particulars'
import { builder } from '../../graphql/builder.ts'
import { listOf, STATEMENT } from '../../graphql/limits/costs.ts'
import { daysOf, listFilter } from '../../graphql/lists/list-filter.ts'
import { nodeList } from '../../graphql/lists/node-list.ts'
import { rowIdIfGiven } from '../../graphql/row-id.ts'
import { coursesToGive } from '../courses/courses-to-give.ts'
import { type SectionFigures, sectionFigures } from './section-figures.ts'

const SectionFiguresRef = builder.objectRef<SectionFigures>('SectionFigures').implement({
  extensions: { forPeople: true },
  description: "A section's classes in numbers, as of today.",
  fields: (t) => ({
    meetings: t.exposeInt('meetings', { description: 'How many classes it has.' }),
    plannedMinutes: t.exposeInt('plannedMinutes', { description: 'Minutes of all its classes.' }),
    confirmedMeetings: t.exposeInt('confirmedMeetings', {
      description: 'How many classes have their attendance confirmed.',
    }),
    heldMinutes: t.exposeInt('heldMinutes', {
      description: 'Minutes of the classes whose attendance is confirmed.',
    }),
    waiting: t.exposeInt('waiting', { description: 'How many classes wait for their attendance.' }),
    nextOn: t.expose('nextOn', {
      type: 'LocalDate',
      nullable: true,
      description: 'Local day of the next class from tomorrow on; null when none is planned.',
    }),
  }),
})

/** A course as it is given to a cohort. */
export const CourseSectionRef = builder.prismaNode('CourseSection', {
  id: { field: 'id' },
  fields: (t) => ({
    course: t.relation('course', { description: 'The course that is given.' }),
    cohort: t.relation('cohort', { description: 'The cohort it is given to.' }),
    name: t.exposeString('name', { description: 'What the section is called.' }),
    instructor: t.exposeString('instructor', {
      nullable: true,
      description: 'Who teaches; null while that is open.',
    }),
    deliveryMethod: t.exposeString('deliveryMethod', { nullable: true }),
    deliveryMethodName: t.string({
      nullable: true,
      description: 'How it is taught, in the words of the program version; null while that is open.',
      select: {
        deliveryMethod: true,
        course: { select: { programVersion: { select: { particulars: true } } } },
      },
      resolve: ({ deliveryMethod, course }) => methodName(deliveryMethod, course.programVersion.particulars),
    }),
    startsOn: t.expose('startsOn', { type: 'LocalDate', description: 'First local day.' }),
    endsOn: t.expose('endsOn', { type: 'LocalDate', description: 'Last local day.' }),
    version: t.exposeInt('version', { description: 'Counts edits; send it back as `expectedVersion`.' }),
    figures: t.field({
      type: SectionFiguresRef,
      description: 'Its classes in numbers.',
      complexity: 3,
      resolve: ({ id }, _args, context) => sectionFigures(context, id),
    }),
  }),
})

const methodName = (code: string | null, particulars: unknown): string | null =>
  code && (Particulars.parse(particulars).deliveryMethods.find((one) => one.code === code)?.name ?? code)

const courseSections = nodeList('CourseSection', {
  sorts: { STARTS_ON: { by: ['startsOn'], says: 'The first day.' } },
  filter: listFilter('CourseSection', (t) => ({
    courseId: t.id({ description: 'In which this course is given.' }),
    from: t.field({ type: 'LocalDate', description: 'That begin on this day or a later one.' }),
    to: t.field({ type: 'LocalDate', description: 'That begin on this day or an earlier one.' }),
  })),
  where: ({ courseId, from, to }) => ({
    courseId: rowIdIfGiven('Course', courseId),
    ...daysOf('startsOn', from, to),
  }),
})

builder.prismaObjectField('Cohort', 'courseSections', (t) =>
  t.relatedConnection(
    'sections',
    courseSections.related('cohortId', {
      description: 'The courses that are given to the cohort, the earliest first.',
      usual: ['STARTS_ON', 'ASC'],
    }),
    ...courseSections.types,
  ),
)

builder.prismaObjectField('Cohort', 'coursesToGive', (t) =>
  t.prismaField({
    type: ['Course'],
    description:
      'The courses that count for its learners: those of the versions they are on or, before anybody is enrolled, of the version in force when it starts.',
    complexity: listOf(20, STATEMENT),
    resolve: (query, cohort, _args, context) => coursesToGive(context.signedIn(), cohort.id, query),
  }),
)

builder.prismaObjectField('Course', 'programVersion', (t) =>
  t.relation('programVersion', { description: 'The program version it is a course of.' }),
)
