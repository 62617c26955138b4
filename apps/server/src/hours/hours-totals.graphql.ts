import { builder } from '../graphql/builder.ts'
import { listOf } from '../graphql/limits/costs.ts'
import { countingDayOf } from './counting-days.ts'
import { HoursKindEnum } from './hours-enums.graphql.ts'
import { type HoursTotal, hoursTotals } from './hours-totals.ts'

const TotalsByEnum = builder.enumType('HoursTotalsBy', {
  description: 'What hours are summed by.',
  values: {
    WEEK: { description: 'By week, from Monday; without prior credit, which was done in none.' },
    MONTH: { description: 'By month; without prior credit, which was done in none.' },
    COMPETENCY: { description: 'On-the-job hours by competency.' },
    COURSE: { description: 'Instruction hours by course.' },
  } as const,
})

const HoursTotalRef = builder.objectRef<HoursTotal>('HoursTotal').implement({
  description: 'A sum of hours; only approved minutes count.',
  fields: (t) => ({
    kind: t.field({ type: HoursKindEnum, description: 'Of which kind.', resolve: ({ kind }) => kind }),
    startsOn: t.expose('startsOn', {
      type: 'LocalDate',
      nullable: true,
      description: "The week's Monday or the month's first day; null for a sum by competency or course.",
    }),
    code: t.exposeString('code', {
      nullable: true,
      description: "The competency's code or the course's number; null for hours of none in particular.",
    }),
    name: t.exposeString('name', { nullable: true, description: 'Its name.' }),
    approvedMinutes: t.exposeInt('approvedMinutes', { description: 'Minutes that count.' }),
    submittedMinutes: t.exposeInt('submittedMinutes', { description: 'Minutes that wait for a decision.' }),
    uncountedMinutes: t.exposeInt('uncountedMinutes', {
      description:
        'Minutes that were done on the job before the day from which such hours count, and are in none of the others.',
    }),
  }),
})

builder.prismaObjectField('Enrollment', 'hoursTotals', (t) =>
  t.field({
    type: [HoursTotalRef],
    complexity: listOf(10, 10),
    description: 'Sums of the hours ledger.',
    args: { by: t.arg({ type: TotalsByEnum, required: true, description: 'What they are summed by.' }) },
    select: { id: true },
    resolve: ({ id }, { by }, context) => hoursTotals(context.signedIn(), id, by),
  }),
)

builder.prismaObjectField('Placement', 'hoursTotals', (t) =>
  t.field({
    type: [HoursTotalRef],
    complexity: listOf(10, 10),
    description: 'Sums of the hours worked under this employment; for an employer, of those it may see.',
    args: { by: t.arg({ type: TotalsByEnum, required: true, description: 'What they are summed by.' }) },
    select: { enrollmentId: true },
    resolve: ({ enrollmentId }, { by }, context) => hoursTotals(context.signedIn(), enrollmentId, by),
  }),
)

builder.prismaObjectField('Placement', 'ojtCountsFrom', (t) =>
  t.field({
    type: 'LocalDate',
    nullable: true,
    complexity: 3,
    description:
      'Local day from which hours on the job count, by the rule of the program version; null where the employment alone says.',
    // no `select`: of a row that was handed on, as a review's employment is, it would read the row again
    resolve: async ({ enrollmentId }, _args, context) =>
      (await countingDayOf(context, enrollmentId))?.toString() ?? null,
  }),
)
