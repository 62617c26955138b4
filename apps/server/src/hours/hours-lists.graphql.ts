import { builder } from '../graphql/builder.ts'
import { type InputFields, listFilter } from '../graphql/lists/list-filter.ts'
import { nodeList } from '../graphql/lists/node-list.ts'
import { hoursAsked } from './hours-asked.ts'
import { HoursKindEnum, HoursSourceEnum, HoursStatusEnum } from './hours-enums.graphql.ts'

/** What can be asked of hours that wait as of all others. */
const questions = (t: InputFields) => ({
  kinds: t.field({ type: [HoursKindEnum], description: 'Hours of these kinds.' }),
  sources: t.field({ type: [HoursSourceEnum], description: 'Entries that came from one of these.' }),
  references: t.stringList({
    description:
      'Entries of your own organization under these references, in this spelling, of which blanks at the ends are no part; 1,000 at most.',
  }),
  from: t.field({ type: 'LocalDate', description: 'From this day on.' }),
  to: t.field({ type: 'LocalDate', description: 'Up to this day.' }),
  writtenAfter: t.field({ type: 'DateTime', description: 'Entries written down after this moment.' }),
  competencyId: t.id({ description: 'For this competency.' }),
  courseId: t.id({ description: 'For this course.' }),
  employerId: t.id({ description: 'Worked for this employer.' }),
  placementId: t.id({ description: 'Worked under this employment.' }),
  enrollmentId: t.id({ description: 'Of this enrollment.', onlyFor: 'staff' }),
  cohortId: t.id({ description: 'Of learners in this cohort.', onlyFor: 'staff' }),
  programId: t.id({ description: 'Of learners in this program.', onlyFor: 'staff' }),
  mayApprove: t.boolean({
    description: 'Whether you may approve it now, as `mayApprove` of the entry says.',
  }),
})

const hoursEntries = nodeList('HoursEntry', {
  sorts: { ON_DAY: { by: ['onDay'], says: 'The day of the hours.' } },
  filter: listFilter('HoursEntry', (t) => ({
    ...questions(t),
    statuses: t.field({ type: [HoursStatusEnum], description: 'Entries that stand so.' }),
    decidedAfter: t.field({
      type: 'DateTime',
      description: 'Entries approved or rejected after this moment.',
    }),
    sentAgain: t.boolean({ description: 'Whether another entry was sent in place of it.' }),
  })),
  where: hoursAsked,
})

builder.queryField('hoursEntries', (t) =>
  t.prismaConnection(
    hoursEntries.all({
      description:
        'The hours ledger, in the order in which it was written; rejected and reversed entries stay in view. For an employer the hours worked for it.',
      authScopes: { signedIn: true },
      usual: ['ID', 'ASC'],
    }),
    ...hoursEntries.types,
  ),
)

/** Of what waits nobody asks how it stands. */
const HoursToDecideFilter = listFilter('HoursToDecide', questions)

builder.queryField('hoursToDecide', (t) =>
  t.prismaConnection(
    hoursEntries.all(
      {
        description:
          'Hours that wait for a decision, the earliest day first: for staff all, for an employer those worked for it.',
        authScopes: { signedIn: true },
        usual: ['ON_DAY', 'ASC'],
        filter: HoursToDecideFilter,
      },
      () => ({ status: 'SUBMITTED' }),
    ),
    ...hoursEntries.types,
  ),
)

builder.prismaObjectField('Enrollment', 'hoursEntries', (t) =>
  t.relatedConnection(
    'hoursEntries',
    hoursEntries.related('enrollmentId', {
      description: 'The hours ledger, the latest day first; rejected and reversed entries stay in view.',
      usual: ['ON_DAY', 'DESC'],
    }),
    ...hoursEntries.types,
  ),
)

builder.prismaObjectField('Placement', 'hoursEntries', (t) =>
  t.relatedConnection(
    'hoursEntries',
    hoursEntries.related('placementId', {
      description: 'The hours worked under this employment, the latest day first.',
      usual: ['ON_DAY', 'DESC'],
    }),
    ...hoursEntries.types,
  ),
)

builder.prismaObjectField('Employer', 'hoursEntries', (t) =>
  t.relatedConnection(
    'hoursEntries',
    hoursEntries.related('employerId', {
      description: 'The hours worked for it, the latest day first.',
      usual: ['ON_DAY', 'DESC'],
    }),
    ...hoursEntries.types,
  ),
)
