import { builder } from '../../graphql/builder.ts'
import { listFilter } from '../../graphql/lists/list-filter.ts'
import { nodeList } from '../../graphql/lists/node-list.ts'
import { rowIdIfGiven } from '../../graphql/row-id.ts'

/** How somebody was in a class. */
export const AttendanceRef = builder.prismaNode('Attendance', {
  id: { field: 'id' },
  fields: (t) => ({
    classMeeting: t.relation('meeting', { description: 'The class.' }),
    enrollment: t.relation('enrollment', { description: 'Whose attendance it is.' }),
    minutes: t.exposeInt('minutes'),
    note: t.exposeString('note', { nullable: true, description: 'What should be known of it.' }),
    entries: t.relation('hoursEntries', {
      description:
        'What it wrote to the hours ledger, the latest first; none while it is a draft. All of them: one, and two more for each correction.',
      query: { orderBy: { id: 'desc' } },
    }),
  }),
})

builder.prismaObjectField('HoursEntry', 'attendance', (t) =>
  t.relation('attendance', {
    nullable: true,
    description: 'The attendance that wrote it; null for hours of another source.',
    authScopes: { staff: true },
  }),
)

const attendances = nodeList('Attendance', {
  sorts: { ON_DAY: { by: ['meeting.onDay'], says: 'The day of the class.' } },
  filter: listFilter('Attendance', (t) => ({
    enrollmentId: t.id({ description: 'Of this enrollment.' }),
    classMeetingId: t.id({ description: 'Of this class.' }),
  })),
  where: ({ enrollmentId, classMeetingId }) => ({
    enrollmentId: rowIdIfGiven('Enrollment', enrollmentId),
    classMeetingId: rowIdIfGiven('ClassMeeting', classMeetingId),
  }),
})

builder.queryField('attendances', (t) =>
  t.prismaConnection(
    attendances.all({
      description: 'How everybody was in every class, in the order in which it was recorded.',
      authScopes: { staff: true },
      usual: ['ID', 'ASC'],
    }),
    ...attendances.types,
  ),
)

builder.prismaObjectField('Enrollment', 'attendances', (t) =>
  t.relatedConnection(
    'attendances',
    attendances.related('enrollmentId', {
      description: 'The classes the learner was in or missed, the latest day first.',
      usual: ['ON_DAY', 'DESC'],
    }),
    ...attendances.types,
  ),
)
