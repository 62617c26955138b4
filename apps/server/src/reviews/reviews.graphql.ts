import { builder } from '../graphql/builder.ts'
import { counted, pageCost } from '../graphql/connections.ts'
import { ReviewRef } from './review-nodes.graphql.ts'
import { reviewsOfEmployer } from './reviews-of-employer.ts'

const newestFirst = [{ plannedOn: 'desc' as const }, { id: 'desc' as const }]

builder.prismaObjectField('Enrollment', 'reviews', (t) =>
  t.relatedConnection(
    'reviews',
    {
      cursor: 'id',
      description: 'Joint reviews of the learner, the latest planned first; canceled ones stay in view.',
      complexity: pageCost,
      query: { orderBy: newestFirst },
    },
    ...counted<{ id: string }>('EnrollmentReview', ({ id }, _args, context, take) =>
      context.signedIn().db.review.count({ where: { enrollmentId: id }, take }),
    ),
  ),
)

builder.prismaObjectField('Placement', 'reviews', (t) =>
  t.prismaConnection(
    {
      type: ReviewRef,
      cursor: 'id',
      description:
        'Joint reviews of the apprentice, the latest planned first. An employer sees them while it employs the apprentice.',
      complexity: pageCost,
      resolve: (query, { enrollmentId }, _args, context) =>
        context.signedIn().db.review.findMany({ ...query, where: { enrollmentId }, orderBy: newestFirst }),
    },
    ...counted<{ enrollmentId: string }>('PlacementReview', ({ enrollmentId }, _args, context, take) =>
      context.signedIn().db.review.count({ where: { enrollmentId }, take }),
    ),
  ),
)

builder.prismaObjectField('Employer', 'reviews', (t) =>
  t.prismaConnection(
    {
      type: ReviewRef,
      cursor: 'id',
      description: 'Joint reviews of everyone the employer employs today, the latest planned first.',
      args: {
        awaitsViewer: t.arg.boolean({ description: 'Only those whose next signature is the viewer’s own.' }),
      },
      complexity: pageCost,
      resolve: async (query, { id }, args, context) =>
        context.signedIn().db.review.findMany({
          ...query,
          where: await reviewsOfEmployer(context, id, args),
          orderBy: newestFirst,
        }),
    },
    ...counted<{ id: string }, { awaitsViewer?: boolean | null }>(
      'EmployerReview',
      async ({ id }, args, context, take) =>
        context.signedIn().db.review.count({ where: await reviewsOfEmployer(context, id, args), take }),
    ),
  ),
)
