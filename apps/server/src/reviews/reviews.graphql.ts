import { whereUnder } from '../enrollments/employment-then.ts'
import { builder } from '../graphql/builder.ts'
import type { Context } from '../graphql/context.ts'
import { daysOf, listFilter, whereAll } from '../graphql/lists/list-filter.ts'
import { nodeList } from '../graphql/lists/node-list.ts'
import { rowId, rowIdIfGiven } from '../graphql/row-id.ts'
import { awaiting } from './awaiting.ts'
import { ReviewStatusEnum } from './review-enums.graphql.ts'
import { reviewsOfEmployer } from './reviews-of-employer.ts'

const reviews = nodeList('Review', {
  sorts: { PLANNED_ON: { by: ['plannedOn'], says: 'The day it is planned for.' } },
  filter: listFilter('Review', (t) => ({
    statuses: t.field({ type: [ReviewStatusEnum], description: 'Reviews that stand so.' }),
    from: t.field({ type: 'LocalDate', description: 'Planned for this day or a later one.' }),
    to: t.field({ type: 'LocalDate', description: 'Planned for this day or an earlier one.' }),
    enrollmentId: t.id({ description: 'Of this enrollment.', onlyFor: 'staff' }),
    placementId: t.id({ description: 'Under this employment, as `placement` of the review says.' }),
    awaitsViewer: t.boolean({ description: 'Whether the next signature is your own.' }),
  })),
  where: ({ statuses, from, to, enrollmentId, placementId, awaitsViewer }, context) => {
    const rows = {
      status: statuses ? { in: [...statuses] } : undefined,
      ...daysOf('plannedOn', from, to),
      enrollmentId: rowIdIfGiven('Enrollment', enrollmentId),
      ...(typeof awaitsViewer === 'boolean'
        ? { [awaitsViewer ? 'AND' : 'NOT']: [awaiting(context.signedIn().personId)] }
        : {}),
    }
    return typeof placementId === 'string' ? under(context, rowId('Placement', placementId), rows) : rows
  },
})

builder.queryField('reviews', (t) =>
  t.prismaConnection(
    reviews.all({
      description:
        'Joint reviews, the latest planned first; canceled ones stay in view. Staff see all, an employer those of whom it employs.',
      authScopes: { signedIn: true },
      usual: ['PLANNED_ON', 'DESC'],
    }),
    ...reviews.types,
  ),
)

builder.prismaObjectField('Enrollment', 'reviews', (t) =>
  t.relatedConnection(
    'reviews',
    reviews.related('enrollmentId', {
      description: 'Joint reviews of the learner, the latest planned first; canceled ones stay in view.',
      usual: ['PLANNED_ON', 'DESC'],
    }),
    ...reviews.types,
  ),
)

builder.prismaObjectField('Placement', 'reviews', (t) =>
  t.prismaConnection(
    reviews.among(
      {
        description:
          'Joint reviews of the apprentice, the latest planned first. An employer sees them while it employs the apprentice.',
        usual: ['PLANNED_ON', 'DESC'],
      },
      ({ enrollmentId }: { enrollmentId: string }) => ({ enrollmentId }),
    ),
    ...reviews.types,
  ),
)

builder.prismaObjectField('Employer', 'reviews', (t) =>
  t.prismaConnection(
    reviews.among(
      {
        description: 'Joint reviews of everyone the employer employs today, the latest planned first.',
        usual: ['PLANNED_ON', 'DESC'],
      },
      ({ id }: { id: string }, context) => reviewsOfEmployer(context, id),
    ),
    ...reviews.types,
  ),
)

/** By the day on which it was held, or is planned to be. */
const under = async (context: Context, placementId: string, rows: object) =>
  whereAll(
    rows,
    await whereUnder(context, placementId, (from, to) => {
      const between = { gte: from, ...(to && { lte: to }) }
      // never unknown, as what is not so is asked, too
      return { OR: [{ heldOn: { not: null, ...between } }, { heldOn: null, plannedOn: between }] }
    }),
  )
